"""A signature inside a JSON document: W3C Data Integrity with the cryptosuite eddsa-jcs-2022.

What is signed is SHA-256 of the options of the proof, then SHA-256 of the document without its proof, each in
the canonical form of RFC 8785 (JCS). Numbers with a fraction are refused, so that form is plain.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.did_key import did_key, from_multibase, key_of, method_of, multibase
from oefenruimte.vault.signing import sign, verify

_TYPE, _SUITE, _PURPOSE = "DataIntegrityProof", "eddsa-jcs-2022", "assertionMethod"
_SIGNATURE = 64


def canonical(value: Any) -> bytes:
    """RFC 8785, for whole numbers: names in the order of their UTF-16 code units.

    CERTIFICATE_DAMAGED for half characters (surrogates), which have no such form.
    """
    try:
        return _written(value).encode("utf-8")
    except UnicodeEncodeError as error:
        raise fail(Code.CERTIFICATE_DAMAGED, "not Unicode") from error


def _written(value: Any) -> str:
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(f"{_written(name)}:{_written(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_written, value)) + "]"
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def with_proof(
    document: Mapping[str, Any], signing_key: bytes, public: bytes, created: str
) -> dict[str, Any]:
    """The document with its proof. `created`: UTC, as 2026-05-12T09:30:15Z."""
    options = {
        "type": _TYPE,
        "cryptosuite": _SUITE,
        "created": created,
        "verificationMethod": method_of(did_key(public)),
        "proofPurpose": _PURPOSE,
        "@context": document["@context"],
    }
    signature = sign(signing_key, _hashes(document, options))
    return {**document, "proof": {**options, "proofValue": multibase(signature)}}


def signer_of(document: Mapping[str, Any]) -> bytes:
    """The public key that signed all of this document.

    CERTIFICATE_DAMAGED: no such proof. CERTIFICATE_UNSIGNED: it was changed since, or signed by another.
    """
    proof = document.get("proof")
    if isinstance(proof, list) and len(proof) == 1:
        proof = proof[0]
    if not isinstance(proof, dict):
        raise fail(Code.CERTIFICATE_DAMAGED, "no proof")
    wanted = {"type": _TYPE, "cryptosuite": _SUITE, "proofPurpose": _PURPOSE}
    if any(proof.get(name) != value for name, value in wanted.items()):
        raise fail(Code.CERTIFICATE_DAMAGED, "another kind of proof")
    method, value = proof.get("verificationMethod"), proof.get("proofValue")
    if not isinstance(method, str) or not isinstance(value, str):
        raise fail(Code.CERTIFICATE_DAMAGED, "a proof without key or value")
    did = method.partition("#")[0]
    public, signature = key_of(did), from_multibase(value)
    if method != method_of(did) or len(signature) != _SIGNATURE:
        raise fail(Code.CERTIFICATE_DAMAGED, "not a key and a signature")
    options = {name: part for name, part in proof.items() if name != "proofValue"}
    bare = {name: part for name, part in document.items() if name != "proof"}
    if options.get("@context", bare.get("@context")) != bare.get("@context"):
        raise fail(Code.CERTIFICATE_UNSIGNED, "signed in another context")
    if not verify(public, _hashes(bare, options), signature):
        raise fail(Code.CERTIFICATE_UNSIGNED, "the signature does not belong to it")
    return public


def _hashes(document: Mapping[str, Any], options: Mapping[str, Any]) -> bytes:
    return hashlib.sha256(canonical(options)).digest() + hashlib.sha256(canonical(document)).digest()
