/** Immutable values of a local open-government programme. */
@SuppressWarnings("module")
module io.github.ogplocal.model {
    requires static com.fasterxml.jackson.annotation;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static transitive jakarta.validation;

    exports io.github.ogplocal.model;
    exports io.github.ogplocal.model.committee;
    exports io.github.ogplocal.model.consultation;
    exports io.github.ogplocal.model.dossier;
    exports io.github.ogplocal.model.organisation;
    exports io.github.ogplocal.model.participation;
    exports io.github.ogplocal.model.place;
    exports io.github.ogplocal.model.plan;
    exports io.github.ogplocal.model.prioritisation;
    exports io.github.ogplocal.model.progress;
    exports io.github.ogplocal.model.quantity;
    exports io.github.ogplocal.model.report;
    exports io.github.ogplocal.model.selection;
    exports io.github.ogplocal.model.smart;
    exports io.github.ogplocal.model.text;
    exports io.github.ogplocal.model.time;
    exports io.github.ogplocal.model.check to
            io.github.ogplocal.rules,
            io.github.ogplocal.io;
    exports io.github.ogplocal.model.style to
            io.github.ogplocal.rules;

    opens io.github.ogplocal.model.committee;
    opens io.github.ogplocal.model.consultation;
    opens io.github.ogplocal.model.dossier;
    opens io.github.ogplocal.model.organisation;
    opens io.github.ogplocal.model.participation;
    opens io.github.ogplocal.model.place;
    opens io.github.ogplocal.model.plan;
    opens io.github.ogplocal.model.prioritisation;
    opens io.github.ogplocal.model.progress;
    opens io.github.ogplocal.model.quantity;
    opens io.github.ogplocal.model.report;
    opens io.github.ogplocal.model.selection;
    opens io.github.ogplocal.model.smart;
    opens io.github.ogplocal.model.text;
    opens io.github.ogplocal.model.time;
}
