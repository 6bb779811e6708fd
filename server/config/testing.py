"""Settings of the tests: the product's, with the kernel's sample app and cheap passwords."""

import os

os.environ.setdefault("MICROCRM_APPS", "sample")

from config.settings import *

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
