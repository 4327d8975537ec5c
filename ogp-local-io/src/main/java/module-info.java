/** Strict JSON in and out of the model and the rules, strict tables in, explanations and pages out. */
@SuppressWarnings("module")
module io.github.ogplocal.io {
    requires transitive io.github.ogplocal.model;
    requires transitive io.github.ogplocal.rules;
    requires com.fasterxml.jackson.core;
    requires static jakarta.validation;
    requires java.xml;
    requires org.slf4j;
    requires static com.fasterxml.jackson.databind;
    requires static com.samskivert.jmustache;
    requires static de.siegmar.fastcsv;
    requires static org.apache.lucene.analysis.common;
    requires static org.apache.lucene.core;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.ogplocal.io;
    exports io.github.ogplocal.io.committee;
    exports io.github.ogplocal.io.consultation;
    exports io.github.ogplocal.io.csv;
    exports io.github.ogplocal.io.dryrun;
    exports io.github.ogplocal.io.exchange;
    exports io.github.ogplocal.io.explain;
    exports io.github.ogplocal.io.panel;
    exports io.github.ogplocal.io.plan;
    exports io.github.ogplocal.io.prioritisation;
    exports io.github.ogplocal.io.progress;
    exports io.github.ogplocal.io.record;
    exports io.github.ogplocal.io.report;
    exports io.github.ogplocal.io.robustness;
    exports io.github.ogplocal.io.selection;
    exports io.github.ogplocal.io.review;
    exports io.github.ogplocal.io.smart;
    exports io.github.ogplocal.io.workbook;
}
