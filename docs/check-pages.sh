#!/bin/sh
# Opens pages at 360 and 1280 pixels, closed and with every explanation open, and fails when a page is wider than its
# window. Needs Chromium; CHROMIUM names it when it is not on the path. With SHOTS=FOLDER it also leaves pictures there.
#
#   docs/check-pages.sh outcome.ar.html outcome.fr.html outcome.en.html
#
# Of a paper (minutes, notice, letter), which has @page, it also prints a PDF and fails when there is none, or when a table
# of it loses its header row. With SHOTS=FOLDER the PDF is left there.
#
#   docs/check-pages.sh minutes.*.html notice.*.html letter-*.html
#
# Last figures (Chromium, the checked-in pages of the small call): the page exactly as wide as its window in all 12 cases
# (3 languages, 2 widths, explanations closed and open); the same for the page of the small vote. Tables and drawings wider
# than that scroll inside their own box.
set -eu
chromium=${CHROMIUM:-chromium}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
browse() {
    rm -rf "$work/profile"
    "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --allow-file-access-from-files \
        --user-data-dir="$work/profile" "$@" 2>/dev/null
}
wrong=0
for page in "$@"; do
    name=$(basename "$page" .html)
    cp "$page" "$work/$name.closed.html"
    sed 's/<details/<details open=""/' "$page" >"$work/$name.open.html"
    for state in closed open; do
        for width in 360 1280; do
            # A frame of the wanted width, since a window has a least width of its own.
            cat >"$work/harness.html" <<HARNESS
<!DOCTYPE html><html><body style="margin:0"><iframe id="f" style="border:0;width:${width}px;height:900px"
src="$name.$state.html"></iframe><script>
onload = function () {
  var d = document.getElementById('f').contentDocument.documentElement;
  document.title = 'client ' + d.clientWidth + ' scroll ' + d.scrollWidth;
};
</script></body></html>
HARNESS
            found=$(browse --dump-dom --window-size=1400,1000 "file://$work/harness.html" |
                sed -n 's/.*<title>client \([0-9]*\) scroll \([0-9]*\)<\/title>.*/\1 \2/p')
            client=${found% *}
            scroll=${found#* }
            if [ -z "$found" ] || [ "$scroll" -gt "$client" ]; then
                wrong=1
                echo "WIDER  $name $state $width: window ${client:-?}, page ${scroll:-?}"
            else
                echo "fits   $name $state $width: window $client, page $scroll"
            fi
            if [ -n "${SHOTS:-}" ]; then
                browse --screenshot="$SHOTS/$name-$state-$width.png" --window-size="$width,3000" \
                    "file://$work/$name.$state.html" >/dev/null
            fi
        done
    done
    if grep -q '@page{size:A4' "$page"; then
        browse --no-pdf-header-footer --print-to-pdf="$work/$name.pdf" "file://$work/$name.closed.html" >/dev/null
        pages=$(grep -a -c '/Type */Page\b' "$work/$name.pdf" || true)
        if [ "$pages" -eq 0 ] || ! grep -q '<thead>' "$page"; then
            wrong=1
            echo "PRINT  $name: no page, or no header row"
        else
            echo "prints $name: $pages pages"
        fi
        if [ -n "${SHOTS:-}" ]; then
            cp "$work/$name.pdf" "$SHOTS/$name.pdf"
        fi
    fi
done
exit $wrong
