#!/usr/bin/env python3
"""Checks a whole exported log of a Directive Ledger. Standard library and one package, `cryptography`.

    python3 verify.py export.jsonl [--key VKEY] [--older NOTE-FILE] [--witness VKEY] [--witnesses N]

It shares no code with the ledger, nor with verify.mjs, which checks the same. Codes of what is found are the same in both.
"""
import argparse
import base64
import hashlib
import json
import re
import struct
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FORMAT = "directive-ledger-log@v1"


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def leaf_hash(entry: str) -> bytes:
    return sha(b"\x00" + entry.encode())


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha(b"\x01" + left + right)


def merkle(hashes: list) -> bytes:
    """RFC 9162, level by level: a hash that has no neighbour goes up as it is."""
    if not hashes:
        return sha(b"")
    level = hashes
    while len(level) > 1:
        above = [node_hash(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            above.append(level[-1])
        level = above
    return level[0]


def root_by_inclusion(leaf, index, size, proof):
    """By going down from the top: which side the leaf is on tells where each hash belongs."""
    sides = []
    low, high = 0, size
    if index >= size:
        return None
    while high - low > 1:
        half = 1 << ((high - low - 1).bit_length() - 1)
        if index < low + half:
            sides.append("right")
            high = low + half
        else:
            sides.append("left")
            low += half
    if len(sides) != len(proof):
        return None
    for side, other in zip(reversed(sides), proof):
        leaf = node_hash(leaf, other) if side == "right" else node_hash(other, leaf)
    return leaf


def is_consistent(first, second, first_root, second_root, proof):
    """By building both roots from the same hashes, as section 2.1.4.1 takes them apart."""
    if first < 1 or first > second:
        return False
    left = list(proof)

    def both(m, n, whole):
        if m == n:
            if whole:
                return first_root, first_root
            part = left.pop(0)
            return part, part
        half = 1 << ((n - 1).bit_length() - 1)
        if m <= half:
            old, new = both(m, half, whole)
            return old, node_hash(new, left.pop(0))
        old, new = both(m - half, n - half, False)
        other = left.pop(0)
        return node_hash(other, old), node_hash(other, new)

    try:
        old, new = both(first, second, True)
    except IndexError:
        return False
    return not left and old == first_root and new == second_root


class Key:
    def __init__(self, text: str):
        name, key_id, data = text.strip().split("+", 2)
        raw = base64.b64decode(data, validate=True)
        self.name, self.id, self.type = name, bytes.fromhex(key_id), raw[0]
        self.public = Ed25519PublicKey.from_public_bytes(raw[1:])

    def signed(self, signature: bytes, data: bytes) -> bool:
        try:
            self.public.verify(signature, data)
            return True
        except InvalidSignature:
            return False


class Note:
    def __init__(self, note: str):
        head, blank, rest = note.rpartition("\n\n")
        if not blank or not note.endswith("\n"):
            raise ValueError("no note")
        self.text = head + "\n"
        rows = self.text.split("\n")
        if len(rows) < 4 or not rows[0] or not re.fullmatch(r"0|[1-9][0-9]*", rows[1]):
            raise ValueError("no checkpoint")
        if not re.fullmatch(r"[A-Za-z0-9+/]{43}=", rows[2]):
            raise ValueError("no root")
        self.origin, self.size, self.root = rows[0], int(rows[1]), base64.b64decode(rows[2])
        self.signatures = []
        for line in rest[:-1].split("\n"):
            found = re.fullmatch(r"— ([^\s+]+) ([A-Za-z0-9+/]+=*)", line)
            if not found:
                raise ValueError("no signature")
            raw = base64.b64decode(found[2])
            self.signatures.append((found[1], raw[:4], raw[4:]))

    def by(self, key: Key) -> bool:
        for name, key_id, raw in self.signatures:
            if (name, key_id) != (key.name, key.id):
                continue
            if key.type == 1 and key.signed(raw, self.text.encode()):
                return True
            if key.type == 4 and len(raw) == 72:
                (seconds,) = struct.unpack(">Q", raw[:8])
                if key.signed(raw[8:], f"cosignature/v1\ntime {seconds}\n{self.text}".encode()):
                    return True
        return False


def parsed(text):
    try:
        value = json.loads(text)
    except (TypeError, ValueError):
        return None
    return value if isinstance(value, (dict, list)) else None


def verify(text, keys=(), older=(), witnesses=(), least=None):
    findings = []

    def find(code, leaf=None):
        findings.append({"code": code, "leaf": leaf})

    told = {"ok": False, "size": 0, "root": None, "leaves": 0, "trusted": bool(keys), "findings": findings}
    lines = [line for line in text.split("\n") if line]
    head = parsed(lines[0]) if lines else None
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        find("not_an_export")
        return told
    log = [Key(key) for key in (keys or head["keys"])]
    try:
        note = Note(head.get("checkpoint", ""))
    except ValueError:
        find("bad_checkpoint")
        return told
    if not any(note.by(key) for key in log if key.name == note.origin):
        find("bad_signature")

    earlier = []
    for at, one in enumerate(older):
        try:
            was = Note(one)
        except ValueError:
            was = None
        if was is None or was.origin != note.origin or not any(was.by(key) for key in log):
            find("older_unsigned", at)
        elif was.size > note.size:
            find("older_longer", at)
        else:
            earlier.append((at, was))

    hashes, revisions, held, said_withdrawn, publications, whole = [], {}, [], {}, 0, False
    for line in lines[1:]:
        said = parsed(line)
        if not isinstance(said, dict) or whole:
            find("not_an_export")
            break
        if "end" in said:
            whole = said["end"] == note.size
            continue
        if "stray" in said:
            find("stray_row")
            continue
        n = len(hashes)
        entry = said.get("entry")
        if said.get("leaf") != n or not isinstance(entry, str):
            find("leaf_missing", n)
            break
        hashes.append(leaf_hash(entry))
        leaf, now = parsed(entry), said.get("text")
        if not isinstance(leaf, dict):
            find("leaf_unreadable", n)
        elif "publication" in leaf:
            if leaf["publication"] != publications:
                find("publication_skipped", n)
            publications += 1
            name = f"{leaf.get('type')}/{leaf.get('id')}"
            record = said.get("record")
            if now is None:
                find("row_missing", n)
            elif now != entry:
                find("row_differs", n)
            elif said.get("withheld"):
                held.append((n, name))
            elif not isinstance(record, str) or leaf_hash(record).hex() != leaf.get("hash"):
                find("record_differs", n)
            inside = parsed(record)
            if isinstance(inside, dict) and "withdrawn" in inside:
                said_withdrawn[name] = n
        elif "row" in leaf or "gone" in leaf:
            name = f"{leaf['table']}/{leaf['id']}"
            if leaf["revision"] > 0:
                if leaf["revision"] != revisions.get(name, 0) + 1:
                    find("revision_skipped", n)
                revisions[name] = leaf["revision"]
            if now is None:
                find("row_missing", n)
            elif sha(now.encode()).hex() != leaf.get("row"):
                find("row_differs", n)
        else:
            logged = leaf.get("audit", leaf.get("sealed"))
            if now is None:
                opened = said.get("sealed")
            else:
                parts = [said.get("salt"), said.get("table"), said.get("id"), said.get("revision"), now]
                opened = sha("\n".join(str(part) for part in parts).encode()).hex()
            if logged is None:
                find("leaf_unreadable", n)
            elif opened is None:
                find("row_missing", n)
            elif opened != logged:
                find("row_differs", n)
    for n, name in held:
        if not said_withdrawn.get(name, -1) > n:
            find("withheld_unsaid", n)
    if not whole:
        find("cut_short")
    root = merkle(hashes)
    if len(hashes) != note.size or root != note.root:
        find("root_differs")
    for at, was in earlier:
        if was.size > len(hashes) or merkle(hashes[: was.size]) != was.root:
            find("older_differs", at)
    seen = sum(note.by(Key(one)) for one in witnesses)
    if seen < (len(witnesses) if least is None else least):
        find("not_witnessed")
    told.update(ok=not findings, size=note.size, root=root.hex(), leaves=len(hashes))
    return told


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def vectors(path):
    """What the published vectors say, worked out here; one line for each that differs."""
    wrong = []
    for one in json.loads(read(path))["trees"]:
        hashes = [leaf_hash(entry) for entry in one["entries"]]
        root = merkle(hashes)
        if root.hex() != one["root"]:
            wrong.append(f"root of {len(hashes)}")
        for proof in one["inclusion"]:
            given = [bytes.fromhex(part) for part in proof["proof"]]
            if root_by_inclusion(hashes[proof["index"]], proof["index"], len(hashes), given) != root:
                wrong.append(f"inclusion of {proof['index']} in {len(hashes)}")
        for proof in one["consistency"]:
            given = [bytes.fromhex(part) for part in proof["proof"]]
            was = merkle(hashes[: proof["from"]])
            if not is_consistent(proof["from"], len(hashes), was, root, given):
                wrong.append(f"consistency of {proof['from']} and {len(hashes)}")
    return wrong


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("file", nargs="+")
    for name in ("key", "older", "witness"):
        options.add_argument(f"--{name}", action="append", default=[])
    options.add_argument("--witnesses", type=int)
    options.add_argument("--json", action="store_true", help="one line of JSON for each file")
    options.add_argument("--vectors", action="store_true", help="the files are test vectors of trees and proofs")
    asked = options.parse_args()
    if asked.vectors:
        wrong = [line for file in asked.file for line in vectors(file)]
        print("\n".join(wrong) or "all vectors agree")
        return 1 if wrong else 0
    older = [read(path) for path in asked.older]
    all_ok = True
    for file in asked.file:
        told = verify(read(file), asked.key, older, asked.witness, asked.witnesses)
        all_ok = all_ok and told["ok"]
        if asked.json:
            print(json.dumps(told))
            continue
        for found in told["findings"][:50]:
            print(found["code"] + ("" if found["leaf"] is None else f" ({found['leaf']})"))
        if not told["trusted"]:
            print("No --key was given: the key is the one that the file itself names.")
        end = "all is as it was logged" if told["ok"] else f"{len(told['findings'])} found"
        print(f"{told['leaves']} leaves of {told['size']}, root {told['root']}: {end}")
    return 0 if all_ok else 1


if __name__ == "__main__":
    sys.exit(main())
