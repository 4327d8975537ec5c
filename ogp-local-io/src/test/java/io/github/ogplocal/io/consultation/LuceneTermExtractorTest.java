// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.rules.consultation.DuplicateSuggestion;
import io.github.ogplocal.rules.consultation.DuplicateSuggestions;
import io.github.ogplocal.rules.consultation.SimilaritySearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LuceneTermExtractorTest {
    private static final LuceneTermExtractor EXTRACTOR = LuceneTermExtractor.standard();

    @Test
    void terms_areStemmedAndWithoutStopWords() {
        assertThat(terms("en", "Publishing the budgets of the municipality, the BUDGET"))
                .containsExactlyInAnyOrder("publish", "budget", "municip");
        assertThat(terms("fr", "L'éclairage des rues et l'éclairage public"))
                .containsExactlyInAnyOrder("eclairag", "rue", "public");
        assertThat(terms("ar", "نشر الميزانية")).isEqualTo(terms("ar-TN", "نَشْرُ ميزانية"));
        assertThat(terms("fr", "et de la")).isEmpty();
    }

    @Test
    void extractor_saysWhatItsTermsDependOn() {
        assertThat(EXTRACTOR.id()).isEqualTo("org.apache.lucene/analysis-common");
        assertThat(EXTRACTOR.version()).isEqualTo("9.12.3/ar-fr-en@1");
        assertThat(EXTRACTOR.knows(LanguageTag.parse("fr-TN"))).isTrue();
        assertThat(EXTRACTOR.knows(LanguageTag.parse("de"))).isFalse();
        assertThatThrownBy(() -> terms("de", "Haushalt")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void search_findsWhatIsSaidInOtherForms() {
        DuplicateSuggestions found = new SimilaritySearch(Fraction.of(2, 3), 100, 100_000)
                .in(
                        List.of(
                                proposal("A", "ar", "نشر ميزانية البلدية على الموقع"),
                                proposal("B", "ar", "ضرورة نشر الميزانية على موقع البلدية"),
                                proposal("C", "fr", "Éclairer les rues du quartier nord"),
                                proposal("D", "fr", "L'éclairage des rues dans le quartier Nord"),
                                proposal("E", "en", "Plant trees along the avenue"),
                                proposal("F", "en", "Planting a tree along every avenue"),
                                proposal("G", "en", "Open the council's meetings")),
                        EXTRACTOR);

        assertThat(found.extractorVersion()).isEqualTo(EXTRACTOR.version());
        assertThat(found.suggestions())
                .extracting(DuplicateSuggestion::first, DuplicateSuggestion::second)
                .extracting(Object::toString)
                .contains("(A, B)", "(E, F)")
                .noneMatch(pair -> pair.contains("G"));
    }

    private static List<String> terms(String language, String text) {
        return EXTRACTOR.terms(text, LanguageTag.parse(language)).stream()
                .sorted()
                .toList();
    }

    private static Proposal proposal(String id, String language, String text) {
        return Proposal.builder()
                .id(ProposalId.parse(id))
                .consultation(ConsultationId.parse("example"))
                .text(Map.of(LanguageTag.parse(language), text))
                .withdrawn(false)
                .build();
    }
}
