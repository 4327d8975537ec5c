// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.DerivationKind;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalBuilder;
import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.model.consultation.ProposalResponseBuilder;
import io.github.ogplocal.model.consultation.ResponseKind;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Short ways to write proposals, merges, splits and responses in tests. */
final class Proposals {
    static final ConsultationId CONSULTATION = ConsultationId.parse("C-1");

    private Proposals() {}

    static ProposalId id(String id) {
        return ProposalId.parse(id);
    }

    static List<ProposalId> ids(String... ids) {
        return Arrays.stream(ids).map(ProposalId::parse).toList();
    }

    static Consultation consultation() {
        return Consultation.builder()
                .id(CONSULTATION)
                .title(LocalizedText.of("en", "Example consultation"))
                .build();
    }

    static ProposalBuilder draft(String id) {
        return Proposal.builder()
                .id(id(id))
                .consultation(CONSULTATION)
                .text(Map.of(LanguageTag.parse("en"), "text of " + id))
                .withdrawn(false);
    }

    static Proposal proposal(String id) {
        return draft(id).build();
    }

    static Proposal saying(String id, String language, String text) {
        return draft(id).text(Map.of(LanguageTag.parse(language), text)).build();
    }

    static List<Proposal> all(String... ids) {
        return Arrays.stream(ids).map(Proposals::proposal).toList();
    }

    static ProposalDerivation merge(String result, String... sources) {
        return ProposalDerivation.builder()
                .kind(DerivationKind.MERGE)
                .sources(ids(sources))
                .results(ids(result))
                .build();
    }

    static ProposalDerivation split(String source, String... results) {
        return ProposalDerivation.builder()
                .kind(DerivationKind.SPLIT)
                .sources(ids(source))
                .results(ids(results))
                .build();
    }

    static ProposalResponseBuilder response(String id, ResponseKind kind) {
        return ProposalResponse.builder().proposal(id(id)).kind(kind);
    }

    static ProposalResponse reasoned(String id) {
        return response(id, ResponseKind.NOT_TAKEN_UP)
                .reasons(Map.of(LanguageTag.parse("en"), "Outside the remit of a municipality."))
                .build();
    }

    /** Words between blanks, as they stand, in Arabic, English and French. */
    static final TermExtractor WORDS = new TermExtractor() {
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
            return List.of("ar", "en", "fr").contains(language.language());
        }

        @Override
        public Collection<String> terms(String text, LanguageTag language) {
            TreeSet<String> terms = new TreeSet<>(Arrays.asList(text.split(" ")));
            terms.remove("");
            terms.remove("the");
            return terms;
        }
    };
}
