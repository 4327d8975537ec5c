// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.rules.consultation.TermExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.Version;

/**
 * Takes terms out of Arabic, French and English texts with the analyzers of Apache Lucene, as Lucene comes: its own word
 * boundaries, stop words and stemmers, and none of ours.
 *
 * <p>Needs {@code org.apache.lucene:lucene-analysis-common}, which this library does not bring along.
 *
 * <p>Immutable and thread-safe.
 */
public final class LuceneTermExtractor implements TermExtractor {
    private static final String ID = "org.apache.lucene/analysis-common";
    /** Of what is chosen here; Lucene's own version stands before it. */
    private static final String CHOICE = "ar-fr-en@1";

    /** One class of each of Lucene's two libraries. */
    private static final List<String> NEEDED =
            List.of("org.apache.lucene.analysis.Analyzer", "org.apache.lucene.analysis.ar.ArabicAnalyzer");

    private final Map<String, Analyzer> analyzers;

    private LuceneTermExtractor(Map<String, Analyzer> analyzers) {
        this.analyzers = analyzers;
    }

    /**
     * Lucene's standard analyzers for Arabic, French and English, where Lucene is there; a program that can do without them
     * asks here, and is not stopped by a class that is missing.
     *
     * @return empty when a class of Lucene's that this needs cannot be found
     */
    public static Optional<TermExtractor> ifPresent() {
        for (String name : NEEDED) {
            try {
                Class.forName(name, false, LuceneTermExtractor.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                return Optional.empty();
            }
        }
        return Optional.of(standard());
    }

    /** Lucene's standard analyzers for Arabic, French and English. */
    public static LuceneTermExtractor standard() {
        TreeMap<String, Analyzer> analyzers = new TreeMap<>();
        analyzers.put("ar", new ArabicAnalyzer());
        analyzers.put("en", new EnglishAnalyzer());
        analyzers.put("fr", new FrenchAnalyzer());
        return new LuceneTermExtractor(Collections.unmodifiableMap(analyzers));
    }

    @Override
    public String id() {
        return ID;
    }

    /** Lucene's version and that of what is chosen of it: {@code 9.12.3/ar-fr-en@1}. */
    @Override
    public String version() {
        return Version.LATEST + "/" + CHOICE;
    }

    @Override
    public boolean knows(LanguageTag language) {
        return analyzers.containsKey(language.language());
    }

    /**
     * The terms of a text, in the order in which they are met.
     *
     * @throws IllegalArgumentException if the language is not known
     */
    @Override
    public Collection<String> terms(String text, LanguageTag language) {
        Analyzer analyzer = analyzers.get(language.language());
        if (analyzer == null) {
            throw new IllegalArgumentException(
                    "term extractor: must be asked for a language it knows, got " + language);
        }
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSet(terms);
    }
}
