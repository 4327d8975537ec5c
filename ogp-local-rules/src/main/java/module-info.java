/** Deterministic, explained rule engines over the model. */
@SuppressWarnings("module")
module io.github.ogplocal.rules {
    requires transitive io.github.ogplocal.model;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.ogplocal.rules;
    exports io.github.ogplocal.rules.catalogue;
    exports io.github.ogplocal.rules.certificate;
    exports io.github.ogplocal.rules.committee;
    exports io.github.ogplocal.rules.consultation;
    exports io.github.ogplocal.rules.draw;
    exports io.github.ogplocal.rules.dryrun;
    exports io.github.ogplocal.rules.explain;
    exports io.github.ogplocal.rules.panel;
    exports io.github.ogplocal.rules.place;
    exports io.github.ogplocal.rules.plan;
    exports io.github.ogplocal.rules.prioritisation;
    exports io.github.ogplocal.rules.progress;
    exports io.github.ogplocal.rules.report;
    exports io.github.ogplocal.rules.review;
    exports io.github.ogplocal.rules.robustness;
    exports io.github.ogplocal.rules.selection;
    exports io.github.ogplocal.rules.smart;
}
