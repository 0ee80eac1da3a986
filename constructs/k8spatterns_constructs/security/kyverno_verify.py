"""`KyvernoVerifyImages`: a rule that lets only signed images in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from annotated_types import Ge, Len
from pydantic import model_validator

from k8spatterns.api.kyverno import kyverno_v1
from k8spatterns.types import Many
from k8spatterns.value import Value
from k8spatterns_constructs.security.kyverno_rule import KyvernoRule
from k8spatterns_constructs.security.kyverno_validate import FailureAction

Text = Annotated[str, Len(1)]
_KEY = "-----BEGIN PUBLIC KEY-----"
_CERTIFICATE = "-----BEGIN CERTIFICATE-----"


class KyvernoKeys(Value):
    """Public keys, one of which signed the image.

    Fields:
        public_keys: in PEM, or a reference such as `k8s://namespace/secret`.
        secret: name of a Secret with the key `cosign.pub`, and its namespace.
        kms: the address of a key, such as `awskms:///alias/images`.
        rekor_url: the transparency log; by default Sigstore's public one.
        ignore_tlog: True accepts signatures that are in no log; False by default.

    Raises:
        InvalidConstructError: no key, several places of it, or a text that is none.

    See https://kyverno.io/docs/policy-types/cluster-policy/verify-images/sigstore/
    """

    public_keys: Text | None = None
    secret: tuple[Text, Text] | None = None
    kms: Text | None = None
    rekor_url: Text | None = None
    ignore_tlog: bool | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        given = [each for each in (self.public_keys, self.secret, self.kms) if each is not None]
        if len(given) != 1:
            raise ValueError(
                "keys come from one place\nhint: write one of public_keys, secret and kms"
            )
        keys = self.public_keys
        if keys is not None and _KEY not in keys and "://" not in keys:
            raise ValueError(f"public_keys is no key in PEM\nhint: it starts with {_KEY}")
        return self

    def entry(self) -> kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntries:
        """Return the keys as the API has them."""
        name, namespace = self.secret or ("", "")
        return kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntries(
            keys=kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntriesKeys(
                public_keys=self.public_keys,
                kms=self.kms,
                secret=kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret(
                    name=name, namespace=namespace
                )
                if self.secret
                else None,
                rekor=_rekor(self.rekor_url, ignore=self.ignore_tlog),
            )
        )


class KyvernoKeyless(Value):
    """An identity that signed the image without a key of its own.

    Fields:
        issuer, issuer_reg_exp: who vouches for the identity; one of them.
        subject, subject_reg_exp: the identity, with wildcards or as an expression; one of them.
        rekor_url: the transparency log; by default Sigstore's public one.
        ignore_tlog: True accepts signatures that are in no log; False by default.
        roots: certificates in PEM of another authority than Sigstore's.

    Raises:
        InvalidConstructError: an issuer or a subject that is missing or given twice: anybody can
            sign without a key.

    See https://kyverno.io/docs/policy-types/cluster-policy/verify-images/sigstore/
    """

    issuer: Text | None = None
    issuer_reg_exp: Text | None = None
    subject: Text | None = None
    subject_reg_exp: Text | None = None
    rekor_url: Text | None = None
    ignore_tlog: bool | None = None
    roots: Text | None = None

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        for field in ("issuer", "subject"):
            given = [getattr(self, name) is not None for name in (field, f"{field}_reg_exp")]
            if sum(given) != 1:
                raise ValueError(
                    f"write one of {field} and {field}_reg_exp: anybody can sign without a key\n"
                    f'hint: write {field}="..."'
                )
        return self

    def entry(self) -> kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntries:
        """Return the identity as the API has it."""
        return kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntries(
            keyless=kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntriesKeyless(
                issuer=self.issuer,
                issuer_reg_exp=self.issuer_reg_exp,
                subject=self.subject,
                subject_reg_exp=self.subject_reg_exp,
                rekor=_rekor(self.rekor_url, ignore=self.ignore_tlog),
                roots=self.roots,
            )
        )


class KyvernoCertificate(Value):
    """A certificate whose key signed the image.

    Fields:
        cert: in PEM.
        cert_chain: of the authorities, in PEM.

    Raises:
        InvalidConstructError: neither, or a text that is no certificate.

    See https://kyverno.io/docs/policy-types/cluster-policy/verify-images/sigstore/
    """

    cert: Text | None = None
    cert_chain: Text | None = None

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        given = [text for text in (self.cert, self.cert_chain) if text is not None]
        if not given or not all(_CERTIFICATE in text for text in given):
            raise ValueError(f"a certificate in PEM is needed\nhint: it starts with {_CERTIFICATE}")
        return self

    def entry(self) -> kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntries:
        """Return the certificate as the API has it."""
        return kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntries(
            certificates=kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntriesCertificates(
                cert=self.cert, cert_chain=self.cert_chain
            )
        )


def _rekor(
    url: str | None, *, ignore: bool | None
) -> kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor | None:
    if url is None and ignore is None:
        return None
    return kyverno_v1.PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor(
        url=url, ignore_tlog=ignore
    )


class KyvernoAttestors(Value):
    """Who must have signed an image.

    Fields:
        entries: keys, identities and certificates.
        count: how many of them must have signed; all by default.

    Raises:
        InvalidConstructError: a count above their number.

    See https://kyverno.io/docs/policy-types/cluster-policy/verify-images/
    """

    entries: Annotated[Many[KyvernoKeys | KyvernoKeyless | KyvernoCertificate], Len(1)]
    count: Annotated[int, Ge(1)] | None = None

    @model_validator(mode="after")
    def _enough(self) -> Self:
        if self.count is not None and self.count > len(self.entries):
            raise ValueError(
                f"{self.count} of {len(self.entries)} can't have signed\nhint: lower count"
            )
        return self

    def attestors(self) -> kyverno_v1.PolicySpecRulesVerifyImagesAttestors:
        """Return them as the API has them."""
        return kyverno_v1.PolicySpecRulesVerifyImagesAttestors(
            count=self.count, entries=[entry.entry() for entry in self.entries]
        )


class KyvernoVerifyImages(KyvernoRule):
    """A rule that lets only signed images in; the other fields are `KyvernoRule`'s.

    Fields:
        image_references: images that must be signed, with wildcards, such as
            `registry.example.com/*`.
        attestors: sets of who signed; each set must be satisfied.
        failure_action: `Enforce` refuses, which is the default here; `Audit` only reports.
        skip_image_references: images among them that need no signature.
        mutate_digest: whether tags become digests; by default with `Enforce`, as Kyverno can't
            with `Audit`.
        verify_digest: whether images must have digests; Kyverno's default is True.
        required: whether each image must have been verified; Kyverno's default is True.
        repository: where signatures are, if not beside the image.
        type: of the signatures; `Cosign` by default.
        annotations: that the signatures must have.
        attestations: statements about the image that must be signed, as in the API.
        use_cache: False asks the registry each time.

    Raises:
        InvalidConstructError: nobody who signs, no image, or digests that `Audit` can't write.

    See https://kyverno.io/docs/policy-types/cluster-policy/verify-images/
    """

    image_references: Annotated[Many[Text], Len(1)]
    attestors: Many[KyvernoAttestors] = ()
    failure_action: FailureAction = "Enforce"
    skip_image_references: Many[Text] = ()
    mutate_digest: bool | None = None
    verify_digest: bool | None = None
    required: bool | None = None
    repository: Text | None = None
    type: Literal["Cosign", "SigstoreBundle", "Notary"] | None = None
    annotations: Mapping[str, str] | None = None
    attestations: Many[kyverno_v1.PolicySpecRulesVerifyImagesAttestations] = ()
    use_cache: bool | None = None

    @model_validator(mode="after")
    def _signed(self) -> Self:
        if not (self.attestors or self.attestations):
            raise ValueError(
                "nobody says who signs\nhint: write attestors=[KyvernoAttestors(entries=[...])]"
            )
        if self.failure_action == "Audit" and self.mutate_digest:
            raise ValueError(
                "mutate_digest must be False where the rule only audits\nhint: leave it out"
            )
        return self

    def rule(self) -> kyverno_v1.PolicySpecRules:
        """Return the rule as the API has it."""
        rule, audits = super().rule(), self.failure_action == "Audit"
        rule.verify_images = [
            kyverno_v1.PolicySpecRulesVerifyImages(
                image_references=list(self.image_references),
                skip_image_references=list(self.skip_image_references) or None,
                attestors=[each.attestors() for each in self.attestors] or None,
                attestations=list(self.attestations) or None,
                failure_action=self.failure_action,
                mutate_digest=False if audits else self.mutate_digest,
                verify_digest=self.verify_digest,
                required=self.required,
                repository=self.repository,
                type=self.type,
                annotations=dict(self.annotations or {}) or None,
                use_cache=self.use_cache,
            )
        ]
        return rule
