// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.page.PageStyle;
import java.util.List;

/**
 * How documents look: as all pages, and what fields, bars and notes need beside. Like {@link PageStyle} it needs no
 * escaping.
 */
final class DocumentStyle {
    private static final String TEXT = "#1b1f24";
    private static final String PAPER = "#ffffff";
    private static final String FAINT = "#4a5259";
    private static final String LINK = "#0b4a8f";
    private static final String HEAD_CELL = "#e8eef4";
    private static final String FIELD = "#f6f8fa";
    private static final String MISSING_TEXT = "#7a3b00";
    private static final String MISSING = "#fff6e5";
    private static final String TRACK = "#dde4ea";
    private static final String TRACK_LINE = "#6b7680";
    private static final String FILL = "#0b4a8f";
    private static final String MET = "#0f5132";
    private static final String NOT_MET = "#8a1f11";
    private static final String OPEN = "#5c4300";

    /** Colours that meet on a page, and by how much they have to differ. */
    record Pair(String colour, String ground, boolean isText) {}

    /** All pairs of colours that meet on a page. */
    static final List<Pair> PAIRS = List.of(
            new Pair(TEXT, PAPER, true),
            new Pair(TEXT, FIELD, true),
            new Pair(TEXT, HEAD_CELL, true),
            new Pair(FAINT, PAPER, true),
            new Pair(FAINT, FIELD, true),
            new Pair(LINK, PAPER, true),
            new Pair(LINK, FIELD, true),
            new Pair(MISSING_TEXT, MISSING, true),
            new Pair(MISSING_TEXT, FIELD, true),
            new Pair(MISSING_TEXT, PAPER, true),
            new Pair(MET, PAPER, true),
            new Pair(NOT_MET, PAPER, true),
            new Pair(OPEN, PAPER, true),
            new Pair(FILL, TRACK, false),
            new Pair(TRACK_LINE, PAPER, false),
            new Pair(TRACK_LINE, FIELD, false));

    /** The style sheet. */
    static final String SHEET = PageStyle.SHEET
            + """
            body{max-width:60rem}
            .kind{margin:0;font-weight:bold;color:$FAINT}
            .lead{color:$FAINT;margin:.2rem 0}
            .contents{margin:1rem 0;padding:.6rem .8rem;background:$FIELD;border:1px solid #c4ccd4}
            .field{margin:.6rem 0;padding:.4rem .8rem;background:$FIELD;border-inline-start:4px solid #0b4a8f}
            .field h3,.field h4{font-size:1rem;margin:0 0 .2rem}
            .field p{margin:.3rem 0}
            .field ul{margin:.3rem 0;padding-inline-start:1.3rem}
            .missing{border-inline-start-color:#8a5300}
            .missing p,.gap{color:$MISSING_TEXT;font-style:italic}
            :lang(ar) .missing p,:lang(ar) .gap{font-style:normal}
            .commitment{margin-top:1.6rem}
            .commitment h3{font-size:1.15rem;border-bottom:1px solid #c4ccd4}
            sup{line-height:0;font-size:.75em;margin-inline-start:.15em}
            sup a{padding:0 .1em}
            .bar{display:block;width:100%;min-width:6rem;height:.9rem}
            .track{fill:$TRACK;stroke:$TRACK_LINE;stroke-width:8}
            .fill{fill:$FILL}
            .axis{stroke:$TRACK_LINE;stroke-width:4}
            .chart{margin:.8rem 0;max-width:44rem}
            .chart svg{display:block;width:100%;height:auto}
            .chart text{fill:$TEXT;font-size:260px;unicode-bidi:isolate}
            figcaption{font-weight:bold}
            .met{color:$MET;font-weight:bold}
            .not-met{color:$NOT_MET;font-weight:bold}
            .not-assessable{color:$OPEN;font-weight:bold}
            .sources li{margin:.5rem 0}
            .sources li:target{outline:2px solid #0b4a8f}
            blockquote{margin:.2rem 0;padding-inline-start:.8rem;border-inline-start:3px solid #c4ccd4}
            @media print{
            .contents{display:none}
            .field,.track{print-color-adjust:exact;-webkit-print-color-adjust:exact}
            .field h3,.field h4{break-after:avoid}
            .chart,blockquote{break-inside:avoid}
            .fill{print-color-adjust:exact;-webkit-print-color-adjust:exact}
            }
            """.replace("$MISSING_TEXT", MISSING_TEXT)
                    .replace("$NOT_MET", NOT_MET)
                    .replace("$TRACK_LINE", TRACK_LINE)
                    .replace("$TRACK", TRACK)
                    .replace("$FIELD", FIELD)
                    .replace("$FILL", FILL)
                    .replace("$FAINT", FAINT)
                    .replace("$TEXT", TEXT)
                    .replace("$MET", MET)
                    .replace("$OPEN", OPEN);

    private DocumentStyle() {}
}
