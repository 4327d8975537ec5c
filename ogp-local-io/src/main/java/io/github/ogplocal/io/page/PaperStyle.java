// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PaperPhrase;
import java.util.regex.Pattern;

/**
 * How papers look: black on white, A4 upright, a line at the foot of each printed page that says which page of which paper
 * it is. Nothing that a reader needs is said by the style alone, so that a paper can be pasted elsewhere.
 */
public final class PaperStyle {
    /** What a style sheet takes between quotation marks as it is. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\u2019 ._-]{0,200}");

    private static final String SHEET = """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%}
            body{margin:0 auto;max-width:48rem;padding:1rem;color:#000;background:#fff;line-height:1.45;\
            font-family:Noto Serif,Liberation Serif,Times New Roman,Noto Naskh Arabic,Amiri,serif;\
            overflow-wrap:anywhere}
            :lang(ar){line-height:1.75;font-family:Noto Naskh Arabic,Amiri,Noto Sans Arabic,Arial,Tahoma,serif}
            h1{font-size:1.5rem;line-height:1.3;margin:.8rem 0}
            h2{font-size:1.2rem;margin:1.4rem 0 .4rem;border-bottom:1px solid #000}
            h3{font-size:1.05rem;margin:1rem 0 .3rem}
            p{margin:.4rem 0}
            ul,ol{margin:.4rem 0;padding-inline-start:1.6rem}
            li{margin:.2rem 0}
            .notice{border:2px solid #000;padding:.4rem .6rem;font-weight:bold}
            .scroll{overflow-x:auto;max-width:100%;margin:.6rem 0;padding:1px}
            .form th,.form td{vertical-align:bottom}
            .form tbody tr{height:14mm}
            .whole{white-space:nowrap}
            table{border-collapse:collapse;width:100%;overflow-wrap:break-word}
            caption{text-align:start;font-weight:bold;padding:.2rem 0}
            th,td{text-align:start;vertical-align:top;padding:.2rem .4rem;border:1px solid #000}
            thead th{background:#eee}
            tbody th{font-weight:normal}
            tfoot th,tfoot td{border-top:3px double #000;font-weight:bold}
            pre{white-space:pre-wrap;margin:.3rem 0;padding:.3rem;border:1px solid #000;font-size:.8rem}
            footer{margin-top:1.5rem;border-top:1px solid #000;font-size:.85rem}
            @media screen and (max-width:40rem){
            .scroll table{width:max-content;min-width:100%}
            th,td{max-width:11rem}
            }
            @media print{
            body{max-width:none;padding:0;font-size:10.5pt}
            h1{font-size:16pt}
            h2{font-size:13pt}
            h3{font-size:11.5pt}
            .scroll{overflow:visible}
            table{font-size:9pt}
            thead{display:table-header-group}
            tfoot{display:table-row-group}
            tr,li,pre,caption,.notice,.form{break-inside:avoid}
            .form{break-before:avoid}
            h1,h2,h3,caption{break-after:avoid}
            p{orphans:3;widows:3}
            }
            @page{size:A4 portrait;margin:18mm 17mm 20mm}
            """;

    private PaperStyle() {}

    /**
     * The style sheet of one paper.
     *
     * @param foot which paper it is, in a few words: letters, digits and {@code . _ -}
     * @throws IllegalArgumentException if {@code foot} has other characters
     */
    public static String sheet(String foot, Language language) {
        if (!PLAIN.matcher(foot).matches()) {
            throw new IllegalArgumentException("foot of a paper: must be letters, digits, and . _ -, got a text of "
                    + foot.length() + " characters");
        }
        String page = PaperPhrase.PAGE.text(language);
        String direction = language.isRightToLeft() ? "rtl" : "ltr";
        return SHEET + "@page{@bottom-center{content:\"" + foot + " - " + page
                + " \" counter(page) \" / \" counter(pages);direction:" + direction
                + ";font-size:9pt;color:#000}}\n";
    }
}
