"""The proof of agreement, long: `python -m billing.einvoice.tests.mutate --count 100000 --seed 1` in `server/`."""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from billing.einvoice import NotXml, check_structure, errors, parse, write
from billing.einvoice.tests import invoices
from billing.einvoice.tests.mutations import mutate
from billing.einvoice.tests.oracle import SAMPLES, samples, schema_accepts, schema_says


@dataclass
class Outcome:
    valid: int = 0
    invalid: int = 0
    not_xml: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)


def compare(count: int, seed: int) -> Outcome:
    """Damages `count` files and asks both, ours and the official schema."""
    outcome = Outcome()
    for name, data in _mutants(count, seed):
        try:
            root = parse(data)
        except NotXml as refused:
            outcome.not_xml += 1
            if refused.finding.fault != "doctype" and _libxml2_reads(data):
                outcome.disagreements.append(f"{name}: only we refuse to parse")
            continue
        found = errors(check_structure(root))
        accepted = schema_accepts(root)
        outcome.valid += accepted
        outcome.invalid += not accepted
        outcome.faults.update(finding.fault for finding in found)
        if accepted == bool(found):
            ours = f"we say {found[0]}" if found else "we accept"
            outcome.disagreements.append(
                f"{name}: {ours}; schema: {'accepts' if accepted else schema_says(root)}"
            )
    return outcome


def _mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    sources = {
        "own ordinary": write(invoices.ordinary(2)),
        "own full": write(invoices.full()),
        "own simplified": write(invoices.simplified()),
    }
    sources |= {name: data for name, data in samples().items() if b"FatturaElettronica" in data}
    names = sorted(sources)
    for number in range(count):
        rng = random.Random(f"{seed}/{number}")
        name = rng.choice(names)
        yield f"{name} #{seed}/{number}", mutate(sources[name], rng)


def _libxml2_reads(data: bytes) -> bool:
    try:
        etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError:
        return False
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not SAMPLES.is_dir():
        sys.stderr.write("The folder ../shared with the official schemas is not beside the repository.\n")
        return 2
    began = time.monotonic()
    outcome = compare(options.count, options.seed)
    faults = ", ".join(f"{fault} {number}" for fault, number in outcome.faults.most_common())
    report = [
        f"{options.count} mutations, seed {options.seed}, {time.monotonic() - began:.0f} s",
        f"valid {outcome.valid}, invalid {outcome.invalid}, not XML {outcome.not_xml}",
        f"faults: {faults}",
        f"disagreements: {len(outcome.disagreements)}",
        *(f"  {line}" for line in outcome.disagreements[:50]),
    ]
    sys.stdout.write("\n".join(report) + "\n")
    return 1 if outcome.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
