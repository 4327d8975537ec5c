// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdOrderTest {
    private static final String LETTERS = "AZaz09.-_";

    /** Ids of one shape, which fit a number, and of any, which do not; some of them a beginning of others. */
    @Property(tries = 400)
    void order_isThatOfTheIds(@ForAll long seed) {
        Random random = new Random(seed);
        String prefix = "A-2019.".substring(0, 1 + 2 * random.nextInt(3));
        int letters = 1 + random.nextInt(LETTERS.length());
        int longest = 1 + random.nextInt(random.nextBoolean() ? 6 : 40);
        Application[] applications = new Application[random.nextInt(40)];
        for (int i = 0; i < applications.length; i++) {
            StringBuilder id = new StringBuilder(prefix);
            for (int c = random.nextInt(longest); c > 0; c--) {
                id.append(LETTERS.charAt(random.nextInt(letters)));
            }
            applications[i] = application(id.append(random.nextInt(3)).toString());
        }

        int[] order = IdOrder.of(applications);

        assertThat(Arrays.stream(order).mapToObj(i -> applications[i]))
                .containsExactlyElementsOf(Arrays.stream(applications)
                        .sorted(Comparator.comparing(Application::getId))
                        .toList());
    }

    @Test
    void order_ofNoneAndOneIsTheirs() {
        assertThat(IdOrder.of(new Application[0])).isEmpty();
        assertThat(IdOrder.of(new Application[] {application("a")})).containsExactly(0);
    }

    private static Application application(String id) {
        return Application.builder()
                .from(SelectionEngineTest.application("a", "TN-11", 1))
                .id(new ApplicationId(id))
                .build();
    }
}
