#!/bin/sh
# Opens pages at 360, 500 and 1280 pixels, closed and with every explanation open, and fails when a page is wider than its
# window. Needs Chromium; CHROMIUM names it when it is not on the path. With SHOTS=FOLDER it also leaves pictures there.
#
#   docs/check-pages.sh outcome.ar.html outcome.fr.html outcome.en.html
#
# Of a paper (minutes, notice, letter), which has @page, it also prints a PDF and fails when there is none, or when a table
# of it loses its header row. With SHOTS=FOLDER the PDF is left there.
#
#   docs/check-pages.sh minutes.*.html notice.*.html letter-*.html
#
# It also looks for letters that no font of the machine has: the box that the browser draws for one has the width and the
# picture of that of a code point that is never given to a letter. Contrast is a matter of the style, and a test computes it.
#
# Last figures (Chromium, the checked-in pages of the small call): the page exactly as wide as its window in all 12 cases
# (3 languages, then 2 widths, explanations closed and open); the same for the page of the small vote. Tables and drawings wider
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
# Prints the width of the window and of the page, and the letters that no font has, of a page in a frame of the wanted width,
# since a window has a least width of its own.
measure() {
    cat >"$work/harness.html" <<HARNESS
<!DOCTYPE html><html><body style="margin:0"><iframe id="f" style="border:0;width:$2px;height:900px"
src="$1"></iframe><script>
onload = function () {
  var d = document.getElementById('f').contentDocument.documentElement;
  document.title = 'client ' + d.clientWidth + ' scroll ' + d.scrollWidth + ' missing ' + missing(d.textContent);
};
function missing(text) {
  var c = document.createElement('canvas'), p = c.getContext('2d', {willReadFrequently: true});
  c.width = c.height = 40;
  function drawn(letter) {
    p.clearRect(0, 0, 40, 40);
    p.font = '24px system-ui, sans-serif';
    p.fillText(letter, 4, 28);
    return p.measureText(letter).width + ':' + p.getImageData(0, 0, 40, 40).data.join('');
  }
  var box = drawn('\uffff'), found = [];
  new Set(text).forEach(function (letter) {
    if (letter > ' ' && !/\p{M}|\p{Cc}|\p{Cf}/u.test(letter) && drawn(letter) === box) found.push(letter.codePointAt(0).toString(16));
  });
  return found.join(',') || 'none';
}
</script></body></html>
HARNESS
    browse --dump-dom --window-size=1400,1000 "file://$work/harness.html" |
        sed -n 's/.*<title>client \([0-9]*\) scroll \([0-9]*\) missing \([0-9a-f,none]*\)<\/title>.*/\1 \2 \3/p'
}
# The control: a page that is too wide and has a letter that is nobody's must be found.
printf '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p style="width:900px">\363\260\200\201</p></body></html>' \
    >"$work/control.html"
case $(measure control.html 360) in
    "360 "*" f0001") ;;
    *) echo "CONTROL: a page that is wrong is not found to be wrong" && exit 1 ;;
esac
wrong=0
for page in "$@"; do
    name=$(basename "$page" .html)
    cp "$page" "$work/$name.closed.html"
    sed 's/<details/<details open=""/' "$page" >"$work/$name.open.html"
    states=closed
    if grep -q '<details' "$page"; then
        states='closed open'
    fi
    for state in $states; do
        for width in 360 500 1280; do
            found=$(measure "$name.$state.html" "$width")
            missing=${found##* }
            found=${found% *}
            client=${found% *}
            scroll=${found#* }
            if [ "$missing" != none ]; then
                wrong=1
                echo "GLYPH  $name $state $width: no font has U+$missing"
            fi
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
