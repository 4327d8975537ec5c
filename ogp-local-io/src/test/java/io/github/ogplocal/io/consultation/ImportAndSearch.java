// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.rules.consultation.SimilaritySearch;
import io.github.ogplocal.rules.consultation.TermExtractor;
import java.util.Collection;
import java.util.List;

/** Imports proposals and looks for similar ones with an extractor of its own: nothing of that needs Lucene. */
public final class ImportAndSearch {
    private ImportAndSearch() {}

    public static void main(String[] args) throws Exception {
        ImportedProposals imported = DecidimProposals.readJson(
                        DecidimProposalsTest.stream(
                                "[{\"id\": 1, \"body\": \"plant trees\"}, {\"id\": 2, \"body\": \"plant trees\"}]"),
                        ProposalImport.of(
                                ConsultationId.parse("example"),
                                LanguageTag.parse("en"),
                                UnknownFields.REFUSE,
                                InvisibleCharacters.REFUSE),
                        Limits.standard())
                .orElseThrow();
        int groups = new SimilaritySearch(Fraction.ONE, 10, 100)
                .in(imported.proposals(), new Words())
                .sameTerms()
                .size();
        System.out.println("groups: " + groups);
        try {
            LuceneTermExtractor.standard();
            System.out.println("with Lucene");
        } catch (NoClassDefFoundError e) {
            System.out.println("without Lucene");
        }
    }

    private static final class Words implements TermExtractor {
        @Override
        public String id() {
            return "words";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean knows(LanguageTag language) {
            return true;
        }

        @Override
        public Collection<String> terms(String text, LanguageTag language) {
            return List.of(text.split(" ", -1));
        }
    }
}
