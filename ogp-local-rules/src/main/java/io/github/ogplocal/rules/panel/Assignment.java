// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Who reads which file.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Assignment {
    Assignment() {}

    /** Starts an empty builder. */
    public static AssignmentBuilder builder() {
        return new AssignmentBuilder();
    }

    /** Who reads each file, in natural order of the files' ids. */
    public abstract List<AssignedFile> getFiles();

    /** How much each evaluator reads, in natural order of their ids. */
    public abstract List<AssignedLoad> getEvaluators();

    /** How evenly each group is spread: those with a name in natural order, then the files without a group. */
    public abstract List<GroupBalance> getGroups();

    /** What settled the choice among equally good assignments; empty when the order of the ids did. */
    public abstract Optional<String> getSeed();

    /** Whether no evaluator reads two or more files of any group more than another. */
    public boolean hasEvenGroups() {
        return getGroups().stream().allMatch(GroupBalance::hasEvenSpread);
    }

    /**
     * Whether everything that a request demands is fulfilled: every file has its sheets, nobody reads more or less than the
     * load says, nobody reads a file with which there is a conflict. Looks at the files alone, not at the sums beside them.
     */
    public boolean fulfils(AssignmentRequest request) {
        Map<ApplicationId, AssignedFile> read = new TreeMap<>();
        Map<EvaluatorId, Integer> loads = new TreeMap<>();
        for (AssignedFile file : getFiles()) {
            if (read.put(file.application(), file) != null) {
                return false;
            }
            for (EvaluatorId evaluator : file.evaluators()) {
                loads.merge(evaluator, 1, Integer::sum);
                if (request.getConflicts().contains(new Conflict(evaluator, file.application()))) {
                    return false;
                }
            }
        }
        for (FileDemand file : request.getFiles()) {
            AssignedFile found = read.remove(file.application());
            if (found == null || found.evaluators().size() != file.sheets()) {
                return false;
            }
        }
        for (EvaluatorLoad load : request.getEvaluators()) {
            Integer files = loads.remove(load.evaluator());
            int count = files == null ? 0 : files;
            if (count < load.least() || count > load.most()) {
                return false;
            }
        }
        return read.isEmpty() && loads.isEmpty();
    }
}
