// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.prioritisation.PrioritisationText;
import io.github.ogplocal.io.progress.ProgressText;
import io.github.ogplocal.io.review.ReviewText;
import io.github.ogplocal.io.smart.SmartText;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A file that holds a procedure of some kind, which its keys tell. */
final class ProcedureFile {
    private ProcedureFile() {}

    /** What one kind makes of the file: its readable rules, or its faults. */
    private record Attempt(ReadResult<String> rules) {
        static <T> Attempt of(ReadResult<T> read, Function<T, String> rulesOf) {
            return new Attempt(
                    read.isValid()
                            ? ReadResult.of(rulesOf.apply(read.orElseThrow()))
                            : ReadResult.refused(read.problems(), read.unreported()));
        }

        /** How many keys the kind does not have. */
        long strangeKeys() {
            return rules.problems().stream()
                            .filter(problem -> problem.code() == ProblemCode.UNKNOWN_KEY)
                            .count()
                    + rules.unreported();
        }
    }

    /**
     * The readable rules of a procedure for a selection, a SMART evaluation, a prioritisation, progress or a review, or its
     * faults as one of the kind that knows most of its keys; where several know as many, of the first of them.
     */
    static ReadResult<String> rules(Path file, Language language, Progress progress) throws IOException {
        Attempt best =
                Attempt.of(CallDocuments.procedure(file, progress), procedure -> Prose.rules(procedure, language));
        for (Attempt other : List.of(
                Attempt.of(
                        read(file, SmartProcedure.class, progress),
                        procedure -> SmartText.rules(procedure, SmartRules.standard(), language.name())),
                Attempt.of(
                        read(file, PrioritisationProcedure.class, progress),
                        procedure -> prioritisation(procedure, language)),
                Attempt.of(
                        read(file, ProgressProcedure.class, progress),
                        procedure -> ProgressText.rules(procedure, StandardRules.all(), language.name())),
                Attempt.of(
                        read(file, ReviewProcedure.class, progress),
                        procedure -> ReviewText.rules(procedure, StandardRules.all(), language.name())))) {
            best = other.strangeKeys() < best.strangeKeys() ? other : best;
        }
        return best.rules();
    }

    /** The text of the rules alone does not say of what; so title, id and revision go before it. */
    private static String prioritisation(PrioritisationProcedure procedure, Language language) {
        return procedure.getTitle().inOrNearest(language.name()) + "\n" + procedure.getId() + "@"
                + procedure.getRevision() + "\n\n"
                + PrioritisationText.render(procedure, PrioritisationRules.standard(), language.name());
    }

    private static <T> ReadResult<T> read(Path file, Class<T> type, Progress progress) throws IOException {
        try (InputStream in = progress.open(file)) {
            return OgpLocalJson.read(in, type);
        }
    }
}
