// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class SelectionProcedureTest {
    private static final int CALLS = 300;

    @Test
    void uses_areAllThatTheAttributesHold() throws ReflectiveOperationException {
        Random random = new Random(4);
        TreeSet<String> attributes = new TreeSet<>();
        for (int i = 0; i < CALLS; i++) {
            SelectionProcedure procedure = RandomCalls.any().next(random).procedure();
            Map<String, RuleUse> expected = byReflection(procedure);

            assertThat(procedure.uses()).isEqualTo(expected);
            expected.keySet().forEach(pointer -> attributes.add(pointer.split("/", -1)[1]));
        }
        // Every attribute had something at least once, so none was left out unseen.
        assertThat(attributes).hasSize((int) List.of(SelectionProcedure.class.getMethods()).stream()
                .filter(SelectionProcedureTest::holdsUses)
                .count());
    }

    @Test
    void uses_standInTheOrderOfTheDocumentAndCannotBeChanged() {
        Map<String, RuleUse> uses =
                RandomCalls.any().next(new Random(4)).procedure().uses();

        assertThat(uses.keySet().stream().filter(List.of("/duplicates", "/panel", "/total", "/publication")::contains))
                .containsExactly("/duplicates", "/panel", "/total", "/publication");
        assertThatThrownBy(uses::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static boolean holdsUses(Method method) {
        String type = method.getGenericReturnType().getTypeName();
        return method.getName().startsWith("get")
                && (type.equals(RuleUse.class.getName())
                        || type.equals(RuleChain.class.getName())
                        || type.equals(Optional.class.getName() + "<" + RuleUse.class.getName() + ">")
                        || type.equals(Optional.class.getName() + "<" + EarlierStage.class.getName() + ">"));
    }

    private static Map<String, RuleUse> byReflection(SelectionProcedure procedure) throws ReflectiveOperationException {
        Map<String, RuleUse> uses = new TreeMap<>();
        for (Method method : SelectionProcedure.class.getMethods()) {
            if (!holdsUses(method)) {
                continue;
            }
            String pointer = "/" + method.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                    + method.getName().substring(4);
            Object value = method.invoke(procedure);
            Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (held instanceof RuleUse use) {
                uses.put(pointer, use);
            } else if (held instanceof EarlierStage stage) {
                uses.put(pointer + "/carryOver", stage.getCarryOver());
            } else if (held instanceof RuleChain chain) {
                for (int i = 0; i < chain.uses().size(); i++) {
                    uses.put(pointer + "/" + i, chain.uses().get(i));
                }
            }
        }
        return uses;
    }
}
