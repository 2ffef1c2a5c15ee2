#!/usr/bin/env bash
# measure-search.sh [1000|10000|all]: measures the search against its bars, beside Pagefind, and prints one table.
#   1000 (the default) or 10000: documents a language of the synthetic corpus; the real site is measured each time.
#   REPORT=1 prints the table again from what the last run kept in $BENCH/measure.
# Needs .NET, Node, Python, Hugo and Chromium; Pagefind, lunr and the browser's driver are installed under $BENCH when they are missing.
set -euo pipefail
cd "$(dirname "$0")"
export BENCH=${BENCH:-${TMPDIR:-/tmp}/bench}
case ${1:-1000} in
  1000 | 10000) sizes=(${1:-1000}) ;;
  all) sizes=(1000 10000) ;;
  *) sed -n '2,5s/^# //p' "$0"; exit 2 ;;
esac
kept=$BENCH/measure
mkdir -p "$kept"

say() { echo "$(date +%T) $*" >&2; }
search() { (cd browser && node search.mjs "$@" > /dev/null); }
benchmark() { dotnet ../CsWbSite.Benchmarks/bin/Release/net10.0/CsWbSite.Benchmarks.dll "$@"; }

measure_corpus() {
  local n=$1 language engine site queries=$BENCH/corpus/$1/queries.jsonl
  say "$n × 2 documents: building"
  ./build.py "$n" cswbsite hugo+pagefind > "$kept/$n-builds.txt"
  for language in en fr; do
    for engine in cswbsite pagefind; do
      [ $engine = cswbsite ] && site=$BENCH/peers/cswbsite/$n/output || site=$BENCH/peers/hugo/$n-pagefind/public
      say "$n × 2 documents: $engine $language from a cold cache"
      SLOW=1 search $engine "$site" "$queries" $language "$kept/$n-$engine-$language-cold.jsonl"
      say "$n × 2 documents: $engine $language key by key"
      KEYS=1 EACH=2 search $engine "$site" "$queries" $language "$kept/$n-$engine-$language-keys.jsonl"
    done
    say "$n × 2 documents: the search page $language"
    SLOW=1 EACH=3 search cswbsite-page "$BENCH/peers/cswbsite/$n/output" "$queries" $language "$kept/$n-page-$language-cold.jsonl"
    KEYS=1 EACH=1 search cswbsite-page "$BENCH/peers/cswbsite/$n/output" "$queries" $language "$kept/$n-page-$language-keys.jsonl"
  done
  say "$n × 2 documents: what the index adds to a build"
  benchmark index-cost "$BENCH/peers/cswbsite/$n/input" $([ "$n" = 1000 ] && echo 5 || echo 1) > "$kept/$n-index-cost.json"
}

measure_probe() {
  say "wordings of probe.py"
  ./probe.py "$BENCH/probe"
  ./adapt.py cswbsite-probe "$BENCH/probe" "$BENCH/peers/cswbsite/probe"
  "$BENCH/peers/cswbsite/bin/CsWbSite" --input "$BENCH/peers/cswbsite/probe/input" --output "$BENCH/peers/cswbsite/probe/output" > /dev/null
  "$BENCH/peers/pagefind/node_modules/@pagefind/linux-x64/bin/pagefind_extended" --site "$BENCH/probe/site" > /dev/null
  local language
  for language in en fr; do
    PROBE=1 TOP=200 search cswbsite "$BENCH/peers/cswbsite/probe/output" "$BENCH/probe/queries.jsonl" $language "$kept/probe-cswbsite-$language.jsonl"
    PROBE=1 TOP=200 search pagefind "$BENCH/probe/site" "$BENCH/probe/queries.jsonl" $language "$kept/probe-pagefind-$language.jsonl"
  done
}

measure_real_site() {
  say "the real site: judged queries"
  "$BENCH/peers/cswbsite/bin/CsWbSite" --input ../../input --output "$BENCH/real-site" > /dev/null
  (cd browser && OUT=$kept/judged.json node evaluate.mjs "$BENCH/real-site" > "$kept/judged.txt")
  (cd browser && QUERIES=../../search/everyday.json OUT=$kept/everyday.json node evaluate.mjs "$BENCH/real-site" > "$kept/everyday.txt")
  benchmark agreement ../../input ../search/queries.json "$kept/judged.json" > "$kept/agreement.json"
  say "the real site: what the index adds to a build"
  benchmark index-cost ../../input 5 > "$kept/real-index-cost.json"
}

if [ -z "${REPORT:-}" ]; then
  for peer in pagefind lunr; do
    [ -d "$BENCH/peers/$peer/node_modules" ] && [ -d "$BENCH/browser/node_modules" ] || { say "installing $peer"; ./setup.sh $peer > /dev/null; }
  done
  dotnet build -c Release -v q --nologo ../CsWbSite.Benchmarks > /dev/null
  for n in "${sizes[@]}"; do measure_corpus "$n"; done
  measure_probe
  measure_real_site
fi
node browser/bars.mjs "$kept" "${sizes[@]}"
