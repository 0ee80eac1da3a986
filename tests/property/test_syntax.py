from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from k8spatterns.syntax import names
from k8spatterns.syntax.cron import FIELDS, Field, cron
from k8spatterns.syntax.duration import duration, format_go_duration, parse_duration
from k8spatterns.syntax.image import Image, image_reference, split_image
from k8spatterns.syntax.network import cidr, ip, legacy_cidr, legacy_ip
from k8spatterns.syntax.quantity import parse_quantity, quantity

SCALES = {
    "n": Fraction(1, 10**9),
    "u": Fraction(1, 10**6),
    "m": Fraction(1, 1000),
    "": Fraction(1),
    "k": Fraction(10**3),
    "M": Fraction(10**6),
    "G": Fraction(10**9),
    "Ki": Fraction(2**10),
    "Mi": Fraction(2**20),
    "Gi": Fraction(2**30),
    "e3": Fraction(1000),
    "E-2": Fraction(1, 100),
}
LONGEST = 2**63 - 1


@given(st.integers(0, 10**12), st.integers(0, 999), st.sampled_from(sorted(SCALES)))
def test_a_quantity_is_its_number_times_its_suffix(whole: int, decimals: int, suffix: str) -> None:
    text = f"{whole}.{decimals:03}{suffix}"
    assert quantity(text) is None
    assert parse_quantity(text) == (whole + Fraction(decimals, 1000)) * SCALES[suffix]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_finite_number_is_a_quantity_as_exact_as_it_is_written(number: float) -> None:
    assert quantity(number) is None
    assert parse_quantity(number) == Fraction(repr(number))


@given(st.integers(-LONGEST, LONGEST))
def test_a_written_duration_reads_back(nanoseconds: int) -> None:
    seconds = Fraction(nanoseconds, 10**9)
    text = format_go_duration(seconds)
    assert duration(text) is None
    assert parse_duration(text) == seconds


def spans(field: Field) -> st.SearchStrategy[str]:
    number = st.integers(field.low, field.high)
    ordered = st.tuples(number, number).map(sorted)
    named = st.sampled_from(field.names or ("*",)).map(str.upper)
    return st.one_of(
        st.sampled_from("*?"),
        number.map(str),
        ordered.map(lambda ends: f"{ends[0]}-{ends[1]}"),
        named,
    )


def fields(field: Field) -> st.SearchStrategy[str]:
    step = st.one_of(st.just(""), st.integers(1, 60).map(lambda number: f"/{number}"))
    part = st.tuples(spans(field), step).map("".join)
    return st.lists(part, min_size=1, max_size=3).map(",".join)


SCHEDULES = st.tuples(*map(fields, FIELDS))


@given(SCHEDULES)
def test_a_schedule_within_bounds_is_accepted(schedule: tuple[str, ...]) -> None:
    assert cron(" ".join(schedule)) is None


@given(
    schedule=SCHEDULES,
    position=st.integers(0, len(FIELDS) - 1),
    excess=st.integers(1, 1000),
    below=st.booleans(),
)
def test_one_field_out_of_bounds_is_refused_by_its_name(
    schedule: tuple[str, ...], position: int, excess: int, *, below: bool
) -> None:
    field = FIELDS[position]
    wrong = field.low - 1 if below and field.low else field.high + excess
    parts = [*schedule[:position], f"{schedule[position]},{wrong}", *schedule[position + 1 :]]
    assert f"the {field.name} field" in (cron(" ".join(parts)) or "")


@given(st.ip_addresses())
def test_addresses_pass_but_for_ipv4_in_ipv6(address: object) -> None:
    mapped = getattr(address, "ipv4_mapped", None)
    assert (ip(str(address)) is None) == (mapped is None)
    assert legacy_ip(str(address)) is None


@given(st.ip_addresses(v=4), st.integers(0, 32))
def test_blocks_have_no_bits_beyond_their_prefix(address: object, length: int) -> None:
    text = f"{address}/{length}"
    bits = int(str(address).split(".")[3]) + sum(
        int(octet) << shift
        for octet, shift in zip(str(address).split("."), (24, 16, 8), strict=False)
    )
    assert legacy_cidr(text) is None
    assert (cidr(text) is None) == (bits % 2 ** (32 - length) == 0)


@given(st.text())
def test_a_suggested_label_is_one(text: str) -> None:
    label = names.suggest_dns_label(text)
    assert label is None or names.dns_label(label) is None
    if names.dns_label(text) is None and "--" not in text:
        assert label == text


@given(st.text())
def test_names_grow_laxer_from_label_to_subdomain_to_key(text: str) -> None:
    if names.dns_label_1035(text) is None:
        assert names.dns_label(text) is None
    if names.dns_label(text) is None:
        assert names.dns_subdomain(text) is None
        assert names.label_value(text) is None
        assert names.label_key(text) is None
        assert names.config_key(text) is None
        assert names.path_segment(text) is None


@given(
    st.sampled_from(["", "localhost", "example.com", "example.com:5000"]),
    st.from_regex(r"[a-z0-9]+([._-][a-z0-9]+)*(/[a-z]+)?", fullmatch=True).filter(
        lambda text: len(text) < 64 and "." not in text.partition("/")[0]
    ),
    st.from_regex(r"([A-Za-z0-9_][A-Za-z0-9_.-]{0,20})?", fullmatch=True),
    st.sampled_from(["", "sha256:" + "0" * 64]),
)
def test_an_image_splits_into_the_parts_it_is_made_of(
    registry: str, repository: str, tag: str, digest: str
) -> None:
    if not registry and repository.startswith("localhost/"):
        registry, _, repository = repository.partition("/")
    text = f"{registry}/{repository}" if registry else repository
    text += (f":{tag}" if tag else "") + (f"@{digest}" if digest else "")
    assert image_reference(text) is None
    assert split_image(text) == Image(registry, repository, tag, digest)


@given(st.text(max_size=30))
def test_any_text_gets_a_verdict_in_one_line(text: str) -> None:
    checks = [quantity, duration, cron, image_reference, ip, cidr, legacy_ip, legacy_cidr]
    for check in checks:
        refusal = check(text)
        assert refusal is None or (refusal and "\n" not in refusal)


@given(st.sampled_from("0159"), st.sampled_from(["", "s", "m", "Gi", " * * * *", "/8", "e"]))
def test_thousands_of_digits_get_a_verdict_too(digit: str, suffix: str) -> None:
    number = digit * 5000
    for text in (number + suffix, f"1.{number}{suffix}", f"1e{number}", f"10.0.0.0/{number}"):
        for check in (quantity, duration, cron, cidr):
            refusal = check(text)
            assert refusal is None or len(refusal) < 300
