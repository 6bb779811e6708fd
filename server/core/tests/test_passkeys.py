"""Passkeys (F077) against a small authenticator made of software: what a phone or a key does, byte for byte."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from django.test import override_settings
from fido2 import cbor
from fido2.cose import ES256
from fido2.utils import websafe_encode

from core.models import User
from core.testing.browser import Program
from core.testing.world import PASSWORD, World

KEYS = "/_allauth/app/v1/account/authenticators/webauthn"
LOGIN = "/_allauth/app/v1/auth/webauthn/login"
ORIGIN = "https://testserver"
PRESENT_AND_VERIFIED = 0x05
WITH_A_KEY = 0x40


@dataclass
class Authenticator:
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    id: bytes = b"a passkey of the tests"
    handle: str = ""
    count: int = 0

    def create(self, options: dict[str, Any]) -> dict[str, Any]:
        self.handle = options["user"]["id"]
        public = cbor.encode(ES256.from_cryptography_key(self.key.public_key()))  # type: ignore[no-untyped-call]  # the library is untyped
        attested = b"\0" * 16 + len(self.id).to_bytes(2, "big") + self.id + public
        data = self._data(options["rp"]["id"], PRESENT_AND_VERIFIED | WITH_A_KEY) + attested
        client = self._client("webauthn.create", options)
        return self._credential(
            attestationObject=websafe_encode(cbor.encode({"fmt": "none", "attStmt": {}, "authData": data})),
            clientDataJSON=websafe_encode(client),
            transports=["internal"],
        )

    def get(self, options: dict[str, Any], origin: str = ORIGIN) -> dict[str, Any]:
        data = self._data(options["rpId"], PRESENT_AND_VERIFIED)
        client = self._client("webauthn.get", options, origin)
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(SHA256()))
        return self._credential(
            authenticatorData=websafe_encode(data), clientDataJSON=websafe_encode(client),
            signature=websafe_encode(signature), userHandle=self.handle,
        )  # fmt: skip

    def _data(self, rp: str, flags: int) -> bytes:
        self.count += 1
        return hashlib.sha256(rp.encode()).digest() + bytes([flags]) + self.count.to_bytes(4, "big")

    def _client(self, type: str, options: dict[str, Any], origin: str = ORIGIN) -> bytes:
        return json.dumps({"type": type, "challenge": options["challenge"], "origin": origin}).encode()

    def _credential(self, **response: Any) -> dict[str, Any]:
        id = websafe_encode(self.id)
        return {
            "id": id,
            "rawId": id,
            "type": "public-key",
            "response": response,
            "clientExtensionResults": {},
        }


def with_passkey(email: str) -> Authenticator:
    here, authenticator = Program(), Authenticator()
    here.sign_in(email)
    here.post("/_allauth/app/v1/auth/reauthenticate", {"password": PASSWORD})
    options = here.get(f"{KEYS}?passwordless")[1]["data"]["creation_options"]["publicKey"]
    status, answer = here.post(KEYS, {"name": "Telefono", "credential": authenticator.create(options)})
    assert status == 200, answer
    return authenticator


def begin() -> tuple[Program, dict[str, Any]]:
    stranger = Program()
    _, answer = stranger.get(LOGIN)
    stranger.headers["X-Session-Token"] = answer["meta"]["session_token"]
    return stranger, answer["data"]["request_options"]["publicKey"]


def test_one_signs_in_with_a_passkey_alone(world: World) -> None:
    authenticator = with_passkey("alice@rossi.example")
    stranger, options = begin()
    status, answer = stranger.post(LOGIN, {"credential": authenticator.get(options)})
    assert status == 200, answer
    stranger.headers["X-Session-Token"] = answer["meta"]["session_token"]
    assert stranger.get("/api/me")[1]["user"]["name"] == "Alice Rossi"


# As on a public address. On localhost, without https, the browser alone compares the page's address.
@override_settings(MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN=False)
def test_attack_47_a_passkey_s_answer_is_good_once_and_only_here(world: World) -> None:
    authenticator = with_passkey("alice@rossi.example")
    stranger, options = begin()
    assert stranger.post(LOGIN, {"credential": authenticator.get(options, "https://evil.example")})[0] == 400
    stranger, options = begin()
    good = authenticator.get(options)
    other, _ = begin()
    assert other.post(LOGIN, {"credential": good})[0] == 400, "another challenge"
    assert stranger.post(LOGIN, {"credential": good})[0] == 200
    del stranger.headers["X-Session-Token"]
    assert stranger.post(LOGIN, {"credential": good})[0] == 400, "used"


def test_attack_47_a_blocked_person_s_passkey_opens_nothing(world: World) -> None:
    authenticator = with_passkey("alice@rossi.example")
    User.objects.filter(pk=world.alice.pk).update(state=User.State.BLOCKED)
    stranger, options = begin()
    status, answer = stranger.post(LOGIN, {"credential": authenticator.get(options)})
    assert status != 200, answer
    stranger.headers["X-Session-Token"] = answer.get("meta", {}).get("session_token", "none")
    assert stranger.get("/api/me")[0] == 401


def test_with_a_passkey_the_password_alone_is_not_enough(world: World) -> None:
    with_passkey("alice@rossi.example")
    half = Program()
    status, answer = half.sign_in("alice@rossi.example")
    assert status == 401
    assert "mfa_authenticate" in [flow["id"] for flow in answer["data"]["flows"]]
    assert half.get("/api/me")[0] == 401
