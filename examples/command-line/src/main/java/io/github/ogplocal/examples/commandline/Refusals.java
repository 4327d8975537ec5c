// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.Problems;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.rules.DatedProcedure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the documents of one run, gathered over all of them before anything is said. */
final class Refusals {
    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private int found;

    Refusals(Language language) {
        this.language = language;
    }

    /** Reads something. */
    interface Reading<T> {
        ReadResult<T> read() throws IOException;
    }

    /** The value of a document; empty when it is refused or cannot be read, which is then on the list. */
    <T> Optional<T> read(Path file, Reading<T> reading) {
        try {
            ReadResult<T> result = reading.read();
            add(file, result.problems());
            if (result.unreported() > 0) {
                found += result.unreported();
                lines.add(line(file, Say.UNREPORTED.in(language, Integer.toString(result.unreported()))));
            }
            return result.value();
        } catch (IOException e) {
            unreadable.add(Access.reason(file, e, language));
            return Optional.empty();
        }
    }

    void add(Path file, List<Problem> problems) {
        found += problems.size();
        for (Problem problem : problems) {
            lines.add(line(file, Problems.render(problem, language.name())));
        }
    }

    /** Adds what is wrong with the arguments; the pointer of each problem is the name of an option. */
    void addOptions(List<Problem> problems) {
        found += problems.size();
        for (Problem problem : problems) {
            lines.add(Problems.render(problem, language.name()));
        }
    }

    /** Refuses a procedure that is not valid on the day for which it is to be used. */
    void requireValidOn(Path file, DatedProcedure procedure, LocalDate day) {
        if (!procedure.isValidOn(day)) {
            found++;
            String from = procedure
                    .getValidFrom()
                    .map(first -> " " + Say.VALID_FROM.in(language, first.toString()))
                    .orElse("");
            String to = procedure
                    .getValidTo()
                    .map(last -> " " + Say.VALID_TO.in(language, last.toString()))
                    .orElse("");
            lines.add(line(file, Say.NOT_VALID_ON.in(language, day.toString()) + from + to));
        }
    }

    void note(Path file, Say sentence) {
        lines.add(line(file, sentence.in(language)));
    }

    void unreadable(Path file, IOException failure) {
        unreadable.add(Access.reason(file, failure, language));
    }

    /** Ends the run when something is on the list. */
    void stopIfAny() {
        List<String> all = new ArrayList<>(unreadable);
        all.addAll(lines);
        if (found > 0) {
            all.add(Say.FAULTS.in(language, Integer.toString(found)));
        }
        if (!unreadable.isEmpty()) {
            throw new Stopped(ExitCode.NO_ACCESS, all);
        }
        if (found > 0) {
            throw new Stopped(ExitCode.REFUSED, all);
        }
    }

    private String line(Path file, String sentence) {
        return Access.line(file, sentence, language);
    }
}
