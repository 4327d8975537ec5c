// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Made-up proposals: 15 to 60 words of 20,000 in one of three languages, the common words as common as in texts (Zipf). Every
 * tenth repeats an earlier one of its language with a few words changed, every fiftieth repeats one as it is. The same size
 * always gives the same proposals.
 */
final class GeneratedTexts {
    private static final int WORDS = 20_000;
    private static final String[] LANGUAGES = {"ar", "fr", "en"};
    private static final String[] LATIN = {"ba", "ri", "to", "ne", "lu", "ma", "si", "vo", "da", "ke"};
    private static final String[] ARABIC = {"با", "ري", "تو", "نم", "لو", "ما", "سي", "دا", "كي", "حر"};

    private final Chance chance = new Chance(5_800);
    private final long[] upTo = new long[WORDS];

    GeneratedTexts() {
        long sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 100_000_000 / (i + 3);
            upTo[i] = sum;
        }
    }

    List<Proposal> of(int size) {
        List<Proposal> proposals = new ArrayList<>();
        List<List<int[]>> earlier = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < size; i++) {
            int language = chance.below(LANGUAGES.length);
            List<int[]> texts = earlier.get(language);
            int[] words;
            if (i % 10 == 9 && !texts.isEmpty()) {
                words = texts.get(chance.below(texts.size())).clone();
                for (int j = i % 50 == 49 ? 0 : 1 + chance.below(5); j > 0; j--) {
                    words[chance.below(words.length)] = word();
                }
            } else {
                words = new int[15 + chance.below(46)];
                for (int j = 0; j < words.length; j++) {
                    words[j] = word();
                }
            }
            texts.add(words);
            proposals.add(proposal(i, LANGUAGES[language], words));
        }
        return proposals;
    }

    private int word() {
        long drawn = chance.below((int) upTo[WORDS - 1]);
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] > drawn) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static Proposal proposal(int number, String language, int[] words) {
        StringBuilder text = new StringBuilder();
        for (int word : words) {
            String digits = Integer.toString(word + 100);
            text.append(text.length() == 0 ? "" : " ");
            for (int i = 0; i < digits.length(); i++) {
                text.append((language.equals("ar") ? ARABIC : LATIN)[digits.charAt(i) - '0']);
            }
        }
        return Proposal.builder()
                .id(ProposalId.parse("P" + number))
                .consultation(ConsultationId.parse("example"))
                .text(Map.of(LanguageTag.parse(language), text.toString()))
                .withdrawn(false)
                .build();
    }
}
