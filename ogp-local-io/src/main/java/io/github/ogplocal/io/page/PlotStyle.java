// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

/**
 * How plots look, beside {@link PageStyle}. What tells one bar from another is written into the drawing, so that it is seen
 * without a style sheet and on paper too; text keeps the direction of the page.
 */
public final class PlotStyle {
    /** The style sheet. */
    public static final String SHEET = """
            figure{margin:.8rem 0}
            .plot{overflow-x:auto;max-width:100%}
            .plot:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}
            .plot svg{display:block;width:100%;min-width:44rem;height:auto;max-height:none;font-family:inherit}
            .bar{display:block;width:7rem;height:.55rem;margin-top:.25rem}
            figcaption{color:#4a5259}
            @media print{
            .plot{overflow:visible}
            .plot svg{min-width:0}
            figure{break-inside:avoid}
            svg rect,svg line{print-color-adjust:exact}
            }
            """;

    private PlotStyle() {}
}
