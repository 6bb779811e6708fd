"""One settings file; the environment makes the differences.

MICROCRM_DATA    folder of the database, the files and the secret (default ./data)
MICROCRM_PORT    port that `serve` listens on (default 8000)
MICROCRM_ORIGIN  public address, e.g. https://crm.rossi.it (default http://localhost:PORT)
DATABASE_URL     postgres://user:password@host:port/name; without it SQLite in the data folder
MICROCRM_DEBUG   1 for a developer's stack traces
MICROCRM_APPS    more apps than the product's, e.g. sample (they change the database: give them a data folder of their own)
MICROCRM_PATIENCE  seconds without a byte after which a connection is given up (default 30)
MICROCRM_WEB_DIST  folder of the built web app (default web/dist; that of the sample app: web/dist-sample)
"""

import os
import secrets
import stat
import sys
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from core.discovery import installed

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(os.environ.get("MICROCRM_DATA", BASE_DIR.parent / "data")).resolve()
WEB_DIST = Path(os.environ.get("MICROCRM_WEB_DIST") or BASE_DIR.parent / "web" / "dist").resolve()
PORT = int(os.environ.get("MICROCRM_PORT", "8000"))
ORIGIN = os.environ.get("MICROCRM_ORIGIN", f"http://localhost:{PORT}").rstrip("/")
DEBUG = os.environ.get("MICROCRM_DEBUG") == "1"


def _close_folder() -> None:
    """The data are of the account that runs the program and of nobody else on this machine: a folder made earlier, too."""
    os.umask(0o077)
    if not DATA_DIR.is_dir() or not (mode := stat.S_IMODE(DATA_DIR.stat().st_mode)) & 0o077:
        return
    try:
        DATA_DIR.chmod(0o700)
        told = f"La cartella dei dati era aperta ad altri ({mode:o}), ora è solo tua: {DATA_DIR}"
    except PermissionError:
        told = f"Attenzione: altri utenti di questa macchina possono leggere {DATA_DIR}, e non è tua: falla chiudere."
    sys.stderr.write(f"   {told}\n")


_close_folder()


def _secret() -> str:
    """A secret of this installation, made at the first start and kept beside the data."""
    if key := os.environ.get("MICROCRM_SECRET"):
        return key
    path = DATA_DIR / "secret"
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
    return path.read_text().strip()


def _database() -> dict[str, object]:
    if url := os.environ.get("DATABASE_URL"):
        parts = urlsplit(url)
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path.lstrip("/"),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": 600,
            "CONN_HEALTH_CHECKS": True,
            # PostgreSQL's own figures are those of turning disks, where an index is asked for far less often.
            "OPTIONS": {"options": "-c random_page_cost=1.1", **dict(parse_qsl(parts.query))},
        }
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(DATA_DIR / "microcrm.sqlite3"),
        "CONN_MAX_AGE": 600,
        "OPTIONS": {
            # Deferred transactions fail with "database is locked" under concurrent writers.
            "transaction_mode": "IMMEDIATE",
            "timeout": 30,
            # FULL: what was receipted survives a power cut, not only a killed process.
            "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA busy_timeout=30000;"
            "PRAGMA cache_size=-64000;PRAGMA mmap_size=268435456;PRAGMA foreign_keys=ON;PRAGMA temp_store=MEMORY;"
            # 32 MB: a page that many transactions write in a row goes to its place once, not each time.
            "PRAGMA wal_autocheckpoint=8000",
        },
        "TEST": {"NAME": None},
    }


SECRET_KEY = _secret()
DATABASES = {"default": _database()}
# Counts wrong passwords. One process remembers by itself; many (PostgreSQL) must count together.
CACHES: dict[str, dict[str, object]] = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "core_cache"}
    if "DATABASE_URL" in os.environ
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}
# The default of 300 would let a guesser push other people's counts out with invented names.
CACHES["default"]["OPTIONS"] = {"MAX_ENTRIES": 100_000}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

_host = urlsplit(ORIGIN).hostname or "localhost"
ALLOWED_HOSTS = sorted(
    {"localhost", "127.0.0.1", "[::1]", _host, *filter(None, os.environ.get("MICROCRM_HOSTS", "").split(","))}
)
CSRF_FAILURE_VIEW = "core.api.errors.csrf_failure"
CSRF_TRUSTED_ORIGINS = sorted({ORIGIN, f"http://localhost:{PORT}", f"http://127.0.0.1:{PORT}"})
_secure = ORIGIN.startswith("https://")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.headless",
    "allauth.usersessions",
    "ninja",
    *installed(os.environ.get("MICROCRM_APPS", "").split(",")),
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "core.api.headers.SecurityHeaders",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.row_security.RowSecurity",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "core.api.deep.DeepBodies",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

LANGUAGE_CODE = "it"
LANGUAGES = [("it", "Italiano"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Rome"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
WHITENOISE_ROOT = WEB_DIST if WEB_DIST.is_dir() else None
WHITENOISE_INDEX_FILE = False
# What libraries bring (the page /api/docs) is served from where it lies: nothing to collect, nothing from elsewhere.
WHITENOISE_USE_FINDERS = True
# Vite's file names carry a digest of the content: /assets/index-B1x9Zq0a.js
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/assets/.+-[\w-]{8}\.\w+$"

AUTH_USER_MODEL = "core.User"
AUTHENTICATION_BACKENDS = ["core.signin.adapter.Backend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "core.signin.passwords.LongEnough"},
    {"NAME": "core.signin.passwords.NotOnesName"},
    {"NAME": "core.signin.passwords.NotCommon"},
]
ACCOUNT_ADAPTER = "core.signin.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_USER_DISPLAY = "core.signin.adapter.display_name"
# Whoever guesses: 10 wrong passwords a minute from one address, 5 in five minutes for one person, then nothing counts.
ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": "10/m/ip,5/5m/key", "reauthenticate": "10/m/user"}
# A link of invitation is good for a week.
PASSWORD_RESET_TIMEOUT = 7 * 24 * 3600
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("app", "browser")
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "MicroCRM"
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = _host in ("localhost", "127.0.0.1", "::1")

# A technician may be without a network for weeks: the session outlives that and is renewed by use.
SESSION_COOKIE_AGE = 90 * 24 * 3600
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _secure
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 31536000 if _secure else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _secure
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if os.environ.get("MICROCRM_BEHIND_PROXY") == "1":
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
    SECURE_SSL_REDIRECT = _secure

TASKS = {"default": {"BACKEND": "core.tasks.LeaseBackend"}}

DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
FILE_UPLOAD_PERMISSIONS = 0o600

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message!r}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    # A wrong password or an unknown address is no news for the console.
    "loggers": {"django.request": {"level": "ERROR"}},
    "root": {"handlers": ["console"], "level": os.environ.get("MICROCRM_LOG", "WARNING")},
}
# Whether browsers should know the address before the first visit is for the owner of the domain to say.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
