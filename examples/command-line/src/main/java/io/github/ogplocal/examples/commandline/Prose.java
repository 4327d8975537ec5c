// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.explain.ExplanationRenderer;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.io.selection.ProcedureText;
import io.github.ogplocal.io.selection.SelectionPage;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.Map;
import java.util.TreeMap;

/** What people read of procedures and outcomes. */
final class Prose {
    private Prose() {}

    /** The name of the outcome's page in a language. */
    static String pageFile(Language language) {
        return "outcome." + language + ".html";
    }

    /** The outcome as one page, with links to its other languages. */
    static String page(Selection selection, Language language) {
        Map<String, String> files = new TreeMap<>();
        for (Language other : Language.values()) {
            files.put(other.name(), pageFile(other));
        }
        return SelectionPage.of(selection).withFiles(files).render(language.name());
    }

    /** Everything that decided about one application, and how far it was from the other side. */
    static String explanation(Selection selection, ApplicationId application, Language language) {
        ExplanationRenderer renderer = Explanations.of(selection);
        SelectionExplanation explanation = selection.explain(application);
        return selection
                .margin(application)
                .map(margin -> renderer.render(explanation, margin, language.name()))
                .orElseGet(() -> renderer.render(explanation, language.name()));
    }

    /** The rules of a call, as they are annexed to it. */
    static String rules(SelectionProcedure procedure, Language language) {
        return ProcedureText.render(procedure, language.name());
    }
}
