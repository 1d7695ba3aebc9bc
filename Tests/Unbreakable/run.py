#!/usr/bin/env python3
"""Whatever happens to a build, the published folder is the whole old site or the whole new one, and the next build succeeds.

Kills builds at random moments, fills the disk, cuts files short and lets two builds meet, for as long as is asked. The
moments come from a seed, which is told. Usage: run.py [--insyn PROGRAM] [--seconds N] [--kills N] [--seed N]
"""
import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time


class Portal:
    """A small portal of its own with two states of its texts, and the site that each gives."""

    def __init__(self, program, folder):
        self.program, self.folder = os.path.abspath(program), folder
        self.environment = {"PATH": "/usr/bin:/bin", "LANG": "C"}
        share = os.environ.get("INSYN_SHARE")
        if share:
            self.environment["INSYN_SHARE"] = share
        subprocess.run([self.program, "init", folder, "--profile", "fi", "--languages", "fi,sv"], check=True,
                       stdout=subprocess.DEVNULL, env=self.environment)
        self.settings = os.path.join(folder, "content/portal.yaml")
        with open(self.settings, encoding="utf-8") as file:
            old = file.read()
        # Another title stands on every page.
        self.states = [old, old.replace('sv: "', 'sv: "Ny ', 2)]
        self.site = os.path.join(folder, "site")
        self.whole = []
        for state in (0, 1):
            self.write(state)
            if self.build() != 0:
                sys.exit("the portal to begin with does not build")
            self.whole.append(self.digest())
        if self.whole[0] == self.whole[1]:
            sys.exit("the two states give the same site")

    def write(self, state):
        with open(self.settings, "w", encoding="utf-8") as file:
            file.write(self.states[state])

    def start(self, site=None):
        arguments = [self.program, "build", "--portal", self.folder] + (["--output", site] if site else [])
        return subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=self.environment)

    def build(self, site=None):
        process = self.start(site)
        process.communicate()
        return process.returncode

    def digest(self, site=None):
        """Every name and every byte below the site."""
        site, total = site or self.site, hashlib.sha256()
        for folder, folders, files in sorted(os.walk(site)):
            folders.sort()
            for name in sorted(files):
                path = os.path.join(folder, name)
                total.update(os.path.relpath(path, site).encode() + b"\0")
                with open(path, "rb") as file:
                    total.update(hashlib.sha256(file.read()).digest())
        return total.hexdigest()


def expect(holds, what):
    if not holds:
        print("FAILED: " + what)
        sys.exit(1)


def kills(portal, moments, most, until):
    """Kills builds; how many, and how many of them had published already."""
    began = time.monotonic()
    portal.write(0)
    portal.build()
    length = time.monotonic() - began
    done = published = 0
    while done < most and time.monotonic() < until:
        state = done % 2
        portal.write(state)
        process = portal.start()
        time.sleep(moments.uniform(0, length * 1.1))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        now = portal.digest()
        expect(now in portal.whole, "a mixture after kill %d" % (done + 1))
        published += now == portal.whole[state]
        done += 1
        if done % 10 == 0:
            expect(portal.build() == 0, "the build after kill %d" % done)
            expect(portal.digest() == portal.whole[state], "the site after kill %d" % done)
            expect(not os.path.exists(portal.site + ".next"), "leftovers after kill %d" % done)
    return "%d kills, %d of them after publishing" % (done, published)


def full_disk(portal, until):
    """Builds on a disk that is too small, which is then made larger."""
    place = tempfile.mkdtemp()
    size = sum(os.path.getsize(os.path.join(f, n)) for f, _, names in os.walk(portal.site) for n in names) >> 10
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=%dk" % (size * 8), "tmpfs", place],
                      stderr=subprocess.DEVNULL).returncode != 0:
        os.rmdir(place)
        return "full disk: not tried, since nothing may be mounted here"
    try:
        site, tried = os.path.join(place, "site"), 0
        portal.write(0)
        expect(portal.build(site) == 0, "the build on a disk with room")
        old = portal.digest(site)
        used = int(subprocess.run(["du", "-sk", place], capture_output=True, text=True).stdout.split()[0])
        for room in (0, 8, 64, 256, used // 2, used * 9 // 10):
            if time.monotonic() > until:
                break
            subprocess.run(["mount", "-o", "remount,size=%dk" % (used + room), place], check=True)
            portal.write(1)
            code = portal.build(site)
            now = portal.digest(site)
            expect(code in (0, 1), "exit code %s with %d kB of room" % (code, room))
            expect(now == old if code else now != old, "a mixture with %d kB of room" % room)
            subprocess.run(["mount", "-o", "remount,size=%dk" % (size * 8), place], check=True)
            expect(portal.build(site) == 0, "the build when there was room again")
            portal.write(0)
            expect(portal.build(site) == 0 and portal.digest(site) == old, "the way back")
            tried += 1
        return "full disk: %d sizes" % tried
    finally:
        subprocess.run(["umount", place], check=False)
        os.rmdir(place)


def cut_files(portal, moments, until):
    """Builds with one file of the content cut short."""
    portal.write(0)
    expect(portal.build() == 0, "the build before files are cut")
    paths = sorted(os.path.join(f, n) for f, _, names in os.walk(os.path.join(portal.folder, "content")) for n in names)
    tried = refused = 0
    while time.monotonic() < until and tried < 60:
        path = moments.choice(paths)
        with open(path, "rb") as file:
            whole = file.read()
        before = portal.digest()
        with open(path, "wb") as file:
            file.write(whole[:moments.randrange(len(whole) + 1)])
        code = portal.build()
        expect(code in (0, 1), "exit code %s for a cut %s" % (code, path))
        expect(code == 0 or portal.digest() == before, "the site after a cut %s" % path)
        with open(path, "wb") as file:
            file.write(whole)
        subprocess.run([portal.program, "build", "--portal", portal.folder, "--allow-changed-results",
                        "--allow-lost-pages"], check=True, stderr=subprocess.DEVNULL, env=portal.environment)
        expect(portal.digest() == portal.whole[0], "the site when %s was whole again" % path)
        tried, refused = tried + 1, refused + (code == 1)
    return "%d files cut short, %d of the builds refused" % (tried, refused)


def two_at_once(portal):
    for state in (1, 0, 1):
        portal.write(state)
        both = [portal.start(), portal.start()]
        for process in both:
            process.communicate()
        expect([process.returncode for process in both] == [0, 0], "two builds at once")
        expect(portal.digest() == portal.whole[state], "the site of two builds at once")
    return "two builds at once wait for each other"


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("--insyn", default=".build/release/insyn")
    reader.add_argument("--seconds", type=int, default=60)
    reader.add_argument("--kills", type=int, default=100_000)
    reader.add_argument("--seed", type=int, default=int(time.time()))
    asked = reader.parse_args()
    print("seed %d" % asked.seed)
    moments = random.Random(asked.seed)
    folder = tempfile.mkdtemp()
    try:
        portal = Portal(asked.insyn, os.path.join(folder, "portal"))
        with open(os.path.join(portal.site, "mine.txt"), "w", encoding="utf-8") as file:
            file.write("foreign")
        for state in (0, 1):
            portal.write(state)
            portal.build()
            portal.whole[state] = portal.digest()
        print(two_at_once(portal))
        began = time.monotonic()
        print(full_disk(portal, began + asked.seconds * 0.2))
        print(cut_files(portal, moments, began + asked.seconds * 0.4))
        print(kills(portal, moments, asked.kills, began + asked.seconds))
        expect(os.path.exists(os.path.join(portal.site, "mine.txt")), "the file that somebody else put there")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
