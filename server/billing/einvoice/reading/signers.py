"""Who signed a p7m, when, and whether the signature holds for the content.

Mathematics only: nobody asks here whether the certificate is a qualified one of a trusted list, or was revoked.
Source: RFC 5652 (SignerInfo), ETSI EN 319 122-1 (CAdES).
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from asn1crypto import cms, x509  # type: ignore[import-untyped]  # publishes no types
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key

from billing.einvoice.controls.file import SignatureFacts
from billing.einvoice.reading import reasons
from billing.einvoice.reading.cms import content_of
from billing.einvoice.reading.limits import LIMITS

_HASHES: dict[str, Any] = {
    "sha1": hashes.SHA1,
    "sha224": hashes.SHA224,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}


def signature_facts(envelope: bytes) -> list[SignatureFacts]:
    """One for each signer. A signature that is damaged, or of a kind that we do not know, counts as not valid.

    Raises: never on content; nothing to find gives one that is not valid.
    """
    try:
        content = content_of(envelope, LIMITS)[1]
        signed = cms.ContentInfo.load(envelope.lstrip(b" \t\r\n"))["content"]
        certificates = [choice.chosen for choice in signed["certificates"] if choice.name == "certificate"]
        return [_facts(signer, certificates, content) for signer in signed["signer_infos"]] or [_UNREADABLE]
    except (
        reasons.Unreadable,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    ):
        # What asn1crypto raises on a file that is cut or forged, wherever it stops.
        return [_UNREADABLE]


_UNREADABLE = SignatureFacts(is_valid=False, signed_at=None)


def _facts(signer: Any, certificates: list[x509.Certificate], content: bytes) -> SignatureFacts:
    attributes = {attribute["type"].native: attribute["values"] for attribute in signer["signed_attrs"]}
    moment = attributes["signing_time"][0].native if "signing_time" in attributes else None
    certificate = next((known for known in certificates if _is_of(known, signer["sid"])), None)
    if certificate is None:
        return SignatureFacts(is_valid=False, signed_at=moment)
    return SignatureFacts(
        is_valid=_holds(signer, attributes, certificate, content),
        signed_at=moment if isinstance(moment, datetime) else None,
        certificate_ends=certificate["tbs_certificate"]["validity"]["not_after"].native,
    )


def _is_of(certificate: x509.Certificate, signer: Any) -> bool:
    if signer.name == "subject_key_identifier":
        return bool(certificate.key_identifier == signer.native)
    said = signer.chosen
    return bool(
        certificate.serial_number == said["serial_number"].native and certificate.issuer == said["issuer"]
    )


def _holds(signer: Any, attributes: dict[str, Any], certificate: x509.Certificate, content: bytes) -> bool:
    digest = signer["digest_algorithm"]["algorithm"].native
    if digest not in _HASHES:
        return False
    signed = content
    if attributes:
        said = attributes["message_digest"][0].native if "message_digest" in attributes else None
        if said != hashlib.new(digest, content).digest():
            return False
        signed = signer["signed_attrs"].untag().dump(force=True)
    key = load_der_public_key(certificate.public_key.dump())
    try:
        return _verified(key, signer, signed, _HASHES[digest]())
    except (InvalidSignature, UnsupportedAlgorithm):
        return False


def _verified(key: Any, signer: Any, signed: bytes, digest: Any) -> bool:
    """Raises InvalidSignature. A kind of key nobody uses for invoices is not verified."""
    signature = signer["signature"].native
    if isinstance(key, rsa.RSAPublicKey):
        if signer["signature_algorithm"]["algorithm"].native == "rsassa_pss":
            pss = padding.PSS(padding.MGF1(digest), padding.PSS.AUTO)
            key.verify(signature, signed, pss, digest)
        else:
            key.verify(signature, signed, padding.PKCS1v15(), digest)
        return True
    if isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(signature, signed, ec.ECDSA(digest))
        return True
    return False
