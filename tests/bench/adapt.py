#!/usr/bin/env python3
"""Write a corpus in one peer's own layout, beside that peer's templates.

    adapt.py PEER CORPUS_DIR SITE_DIR        PEER: cswbsite cswbsite-probe hugo eleventy docusaurus starlight mkdocs

Copies peers/PEER into SITE_DIR and adds, for both languages, every document plus one index page
for the home page, each section and each collection (lists of links, in Markdown, the same for all).
"""
import json, os, re, shutil, sys
import words as W

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = {"en": "Knowledge centre", "fr": "Centre de connaissances"}


def load(corpus):
    docs = {"en": [], "fr": []}
    with open(f"{corpus}/corpus.jsonl", encoding="utf-8") as lines:
        for line in lines:
            d = json.loads(line)
            d["path"] = f"{d['section']}/{d['collection']}/{d['slug']}"
            docs[d["lang"]].append(d)
    return docs


def pages(docs, lang):
    """(path, is_index, front matter, Markdown with doc:ID and page:PATH links) of every page in one language."""
    sections, collections = {s[0]: [] for s in W.SECTIONS}, {}
    for d in docs:
        key = (d["section"], d["collection"])
        if key not in collections:
            collections[key] = [d["collection_title"], []]
            sections[d["section"]].append(key)
        collections[key][1].append(d)
        yield d["path"], False, {k: d[k] for k in ("title", "summary", "date", "tags", "audience", "region", "collection_title")}, d["body"]
    title = {s[0]: s[1 if lang == "en" else 2] for s in W.SECTIONS}
    for (section, slug), (name, inside) in collections.items():
        yield f"{section}/{slug}", True, {"title": name}, "\n".join(f"- [{d['title']}](page:{d['path']}) – {d['summary']}" for d in inside)
    for section, keys in sections.items():
        yield section, True, {"title": title[section]}, "\n".join(f"- [{collections[k][0]}](page:{'/'.join(k)}/index)" for k in keys)
    yield "", True, {"title": HOME[lang]}, "\n".join(f"- [{title[s]}](page:{s}/index)" for s in sections)


def url_link(lang):
    """Links as site-absolute addresses."""
    return lambda target, here: f"/{lang}/" + re.sub(r"/?index$", "", target).strip("/") + "/"


def file_link(target, here):
    """Links as relative file names, which the generator resolves and checks."""
    return os.path.relpath(target + ".md", os.path.dirname(here) or ".")


def front_matter(front):
    return "---\n" + "".join(f"{k}: {json.dumps(v, ensure_ascii=False)}\n" for k, v in front.items()) + "---\n\n"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)


def write_for_cswbsite(everything, site):
    """A collection becomes a booklet, a document one of its chapters; the generator makes the lists itself."""
    ids = {d["id"]: f"booklets/{d['section']}-{d['collection']}/{d['collection_no']:02}-{d['stem']}" for d in everything["en"]}
    booklets = {}
    for lang, docs in everything.items():
        for d in docs:
            booklets.setdefault((d["section"], d["collection"]), {}).setdefault(lang, []).append(d)
            path = ids[d["id"]]
            body = re.sub(r"\(doc:([^)]+)\)", lambda m: "(" + os.path.relpath(ids[int(m[1])], os.path.dirname(path)) + f".{lang}.md)", d["body"])
            front = {"title": d["title"], "summary": d["summary"], "slug": d["slug"], "status": "read"}
            write(f"{site}/input/{path}.{lang}.md", front_matter(front) + body + "\n")
    shutil.copytree(f"{HERE}/peers/cswbsite", site, dirs_exist_ok=True)
    for number, ((section, collection), docs) in enumerate(sorted(booklets.items()), 1):
        both = lambda en, fr: {"en": en, "fr": fr}
        title = both(docs["en"][0]["collection_title"], docs["fr"][0]["collection_title"])
        fields = {"number": number, "title": title, "summary": title, "slug": both(f"{section}-{collection}", f"{section}-{collection}"),
                  "published": "2017", "official": both("https://example.org/en", "https://example.org/fr"), "authors": both("A ministry", "Un ministère"),
                  "reviewed": "2026-01-01", "parts": [{"title": both("Sections", "Sections"), "sections": [d["stem"] for d in docs["en"]]}], "sources": []}
        write(f"{site}/input/booklets/{section}-{collection}/booklet.yml", "".join(f"{k}: {json.dumps(v, ensure_ascii=False)}\n" for k, v in fields.items()))


def write_probe_for_cswbsite(everything, site):
    """A wording becomes a page; its other half, which the generator asks for, says nothing."""
    shutil.copytree(f"{HERE}/peers/cswbsite", site, dirs_exist_ok=True)
    for lang, docs in everything.items():
        for d in docs:
            for half in ("en", "fr"):
                front = {"title": d["title"], "summary": "…", "slug": d["slug"], "reviewed": "2026-01-01"}
                write(f"{site}/input/pages/{d['slug']}.{half}.md", front_matter(front) + (d["body"] if half == lang else "…") + "\n")


def main():
    peer, corpus, site = sys.argv[1:]
    shutil.rmtree(site, ignore_errors=True)
    if peer == "cswbsite-probe":
        return write_probe_for_cswbsite(load(corpus), site)
    if peer == "cswbsite":
        everything = load(corpus)
        stems, place, counts = {}, {}, {}
        for d in everything["en"]:
            key = (d["section"], d["collection"])
            stems[d["id"]], place[d["id"]] = d["slug"], counts.setdefault(key, 0)
            counts[key] += 1
        for docs in everything.values():
            for d in docs: d["stem"], d["collection_no"] = stems[d["id"]], place[d["id"]]
        return write_for_cswbsite(everything, site)
    shutil.copytree(f"{HERE}/peers/{peer}", site, ignore=shutil.ignore_patterns("package*.json"))
    everything = load(corpus)
    for lang, docs in everything.items():
        root = {"hugo": f"content/{lang}", "eleventy": f"content/{lang}", "starlight": f"src/content/docs/{lang}", "mkdocs": f"{lang}/docs",
                "docusaurus": "docs" if lang == "en" else "i18n/fr/docusaurus-plugin-content-docs/current"}[peer]
        link = file_link if peer in ("docusaurus", "mkdocs") else url_link(lang)
        paths = {d["id"]: d["path"] for d in docs}
        for path, is_index, front, body in pages(docs, lang):
            here = (f"{path}/index" if path else "index") if is_index else path
            body = re.sub(r"\((doc|page):([^)]+)\)", lambda m: "(" + link(paths[int(m[2])] if m[1] == "doc" else m[2], here) + ")", body)
            if peer == "docusaurus":  # its own tags would add pages that no other peer writes
                front = {("topics" if k == "tags" else "description" if k == "summary" else k): v for k, v in front.items()}
            if peer == "starlight":
                front = {("description" if k == "summary" else k): v for k, v in front.items()}
            if peer == "mkdocs":
                body = f"# {front['title']}\n\n" + body
            file = os.path.join(site, root, ("_index" if not path else f"{path}/_index") if is_index and peer == "hugo" else here) + ".md"
            os.makedirs(os.path.dirname(file), exist_ok=True)
            with open(file, "w", encoding="utf-8") as out:
                out.write(front_matter(front) + body + "\n")


if __name__ == "__main__":
    main()
