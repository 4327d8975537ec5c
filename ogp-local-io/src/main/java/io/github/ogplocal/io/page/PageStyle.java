// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

/**
 * How pages look. It needs no escaping, and so reads alike as HTML and as XML: no quotation marks, no child selectors.
 *
 * <p>Fonts are those of the reader's system, families that have Arabic letters among them. A table that is wider than the
 * page scrolls inside its own box. On paper all is shown.
 */
public final class PageStyle {
    /** The style sheet. */
    public static final String SHEET = """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%}
            body{margin:0 auto;max-width:75rem;padding:1rem;color:#1b1f24;background:#fff;line-height:1.5;\
            font-family:system-ui,-apple-system,Segoe UI,Noto Sans,Noto Sans Arabic,Noto Naskh Arabic,Tahoma,Arial,\
            sans-serif;overflow-wrap:anywhere}
            :lang(ar){line-height:1.8}
            h1{font-size:1.6rem;line-height:1.3;margin:.5rem 0}
            h2{font-size:1.3rem;margin:2rem 0 .5rem;border-bottom:2px solid #0b4a8f}
            h3{font-size:1.05rem;margin:1.2rem 0 .3rem}
            a{color:#0b4a8f}
            nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;margin:0;padding:0}
            small{color:#4a5259}
            .notice{border:2px solid #8a5300;background:#fff6e5;padding:.6rem .8rem;font-weight:bold}
            .scroll{overflow-x:auto;max-width:100%;margin:.8rem 0}
            .scroll:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}
            table{border-collapse:collapse;min-width:100%;overflow-wrap:normal}
            .whole{white-space:nowrap}
            pre{overflow-x:auto;max-width:100%;padding:.5rem;background:#f2f4f6;border:1px solid #c4ccd4}
            caption{text-align:start;font-weight:bold;padding:.3rem 0}
            .titled caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            .titled{position:relative}
            th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border:1px solid #c4ccd4;min-width:4rem;\
            max-width:24rem;overflow-wrap:break-word}
            thead th{background:#e8eef4}
            tbody th{font-weight:normal}
            tfoot th,tfoot td{border-top:3px double #1b1f24;font-weight:bold}
            details{border:1px solid #c4ccd4;margin:.4rem 0;padding:.4rem .8rem}
            summary{cursor:pointer}
            li{margin:.25rem 0}
            footer{margin-top:2rem;border-top:1px solid #c4ccd4}
            @media (max-width:40rem){
            .scroll table{width:max-content}
            th,td{max-width:11rem}
            }
            @media print{
            body{max-width:none;padding:0;font-size:10pt}
            nav{display:none}
            .scroll{overflow:visible}
            thead{display:table-header-group}
            tr{break-inside:avoid}
            h2,h3,summary{break-after:avoid}
            }
            @media print{details::details-content{content-visibility:visible;display:block}}
            """;

    private PageStyle() {}
}
