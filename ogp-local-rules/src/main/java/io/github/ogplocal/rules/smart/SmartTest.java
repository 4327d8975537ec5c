// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * One test of a procedure: what a machine checks of it, and what people are asked.
 *
 * <p>Invariant: grades differ.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SmartTest {
    SmartTest() {}

    /** Starts an empty builder; all attributes are required, and a test without grades says so by an empty list. */
    public static SmartTestBuilder builder() {
        return new SmartTestBuilder();
    }

    /** The test's id within its procedure. */
    public abstract SmartTestId getId();

    /** What readers see. */
    public abstract LocalizedText getTitle();

    /** {@link SmartCheckRule}s: what the text must have. All are judged; their order decides nothing. */
    public abstract RuleChain getChecks();

    /** The scale, lowest first, of a test that is graded and neither passed nor failed; at most 50; empty for any other. */
    @Size(max = 50)
    public abstract List<Grade> getGrades();

    /** The {@link SmartOpinionRule}: what people are asked, and what their opinions come to. */
    public abstract RuleUse getOpinions();

    @Value.Check
    void check() {
        require(
                getGrades().size() <= 50,
                "SMART test",
                "grades",
                Invariant.TOO_LONG,
                "must have at most 50 entries",
                getGrades().size());
        TreeSet<GradeId> seen = new TreeSet<>();
        for (Grade grade : getGrades()) {
            require(seen.add(grade.id()), "SMART test", "grades", Invariant.REPEATED, "must differ", grade.id());
        }
    }
}
