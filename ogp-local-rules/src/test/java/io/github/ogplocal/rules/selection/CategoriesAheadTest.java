// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.AttributeId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoriesAheadTest {
    private static final AttributeId TOPIC = LeafRuleCalls.CATEGORY;

    /** Whether a place of a classification is covered ahead, as a stranger would look: by going through all candidates. */
    @Test
    void isCoveredAhead_isWhatGoingThroughAllCandidatesFinds() {
        boolean[] seen = new boolean[2];
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(7);
            int[] score = random.ints(size, 0, 4).toArray();
            Application[] applications = new Application[size];
            int[][] lines = new int[2][];
            boolean[] inLine = new boolean[size];
            for (int i = 0; i < size; i++) {
                applications[i] = topic("a" + i, random.nextInt(4));
                inLine[i] = random.nextInt(5) > 0;
            }
            int half = size / 2;
            lines[0] = IntStream.range(0, half).filter(i -> inLine[i]).toArray();
            lines[1] = IntStream.range(half, size).filter(i -> inLine[i]).toArray();
            CategoriesAhead ahead = new CategoriesAhead(
                    applications,
                    id -> Integer.parseInt(id.value().substring(1)),
                    lines,
                    (one, other) -> Integer.compare(score[one], score[other]));
            for (int i = 0; i < size; i++) {
                GroupId own = applications[i].getCategories().get(TOPIC);
                int self = i;
                boolean covered = own == null
                        || IntStream.range(0, size)
                                .anyMatch(other -> inLine[other]
                                        && own.equals(applications[other]
                                                .getCategories()
                                                .get(TOPIC))
                                        && score[other] > score[self]);
                assertThat(ahead.isCoveredAhead(applications[i], TOPIC))
                        .as("seed %s, application %s", seed, i)
                        .isEqualTo(covered);
                seen[covered ? 1 : 0] = true;
            }
        }
        assertThat(seen).containsOnly(true);
    }

    private static Application topic(String id, int topic) {
        Application application =
                StepCalls.documents(id + " north 10").build().getApplications().get(0);
        return topic == 0
                ? application
                : Application.builder()
                        .from(application)
                        .putCategories(
                                TOPIC,
                                new GroupId(
                                        List.of("water", "energy", "transport").get(topic - 1)))
                        .build();
    }
}
