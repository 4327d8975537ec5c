// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.examples.commandline.CallDocuments.Loaded;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.SelectionProblems.Document;
import io.github.ogplocal.io.SelectionProblems.InputProblem;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.draw.Draws;
import io.github.ogplocal.rules.draw.RegisteredId;
import io.github.ogplocal.rules.draw.SecondDrawException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds a draw: the pool first, the seed later, then everybody's ticket. */
@Command(
        name = "draw",
        description = "Holds a draw that anybody can check: the pool first, the seed later, then the tickets.",
        subcommands = {DrawCommand.Pool.class, DrawCommand.Seed.class, DrawCommand.Tickets.class})
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class DrawCommand implements Runnable {
    private static final String POOL_FILE = "pool.json";
    private static final String DRAW_FILE = "draw.json";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    /** Called when no subcommand is named. */
    @Override
    public void run() {
        throw Main.commandNeeded(spec, shared.language());
    }

    /** Makes the pool that is to be published. */
    @Command(
            name = "pool",
            description = {
                "Writes the pool of a draw, pool.json, and prints its digest.",
                "Publish both before anybody can know the seed. A pool that exists is never replaced."
            },
            sortOptions = false)
    @SuppressWarnings("NullAway.Init") // picocli sets the fields.
    static final class Pool implements Callable<Integer> {
        @Option(
                names = "--applications",
                required = true,
                paramLabel = "A.json|csv",
                description = "All applications of the call: each is a candidate, whatever becomes of it.")
        private Path applicationsFile;

        @Option(
                names = "--for",
                required = true,
                paramLabel = "ID@REVISION",
                description = "What is drawn for: the procedure's id, @, its revision; or the id of the call.")
        private String purpose;

        @Option(
                names = "--published-at",
                required = true,
                paramLabel = "TIME",
                description = "When the pool is published, such as 2025-03-01T10:00:00+01:00.")
        private String publishedAt;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for pool.json.")
        private Path folder;

        @Mixin
        private CsvOptions csv;

        @Mixin
        private Shared shared;

        @Override
        public Integer call() {
            Language language = shared.language();
            Output output = new Output(language, false);
            Path file = folder.resolve(POOL_FILE);
            output.checkNew(file);
            Refusals refusals = new Refusals(language);
            Optional<Loaded<Application>> applications;
            try (Progress progress = shared.progress()) {
                applications = CallDocuments.load(
                        refusals,
                        applicationsFile,
                        Application.class,
                        csv,
                        progress,
                        shared,
                        (in, dialect) -> ApplicationsCsv.read(in, dialect, Limits.standard()));
            }
            applications.ifPresent(
                    loaded -> CallDocuments.refuse(refusals, loaded, Document.APPLICATIONS, faults(loaded.values())));
            Optional<OffsetDateTime> time = time(refusals);
            time.ifPresent(at -> checkPurpose(refusals, at));
            refusals.stopIfAny();
            DrawPool pool = pool(refusals, applications.orElseThrow(), time.orElseThrow());
            output.add(file, out -> OgpLocalJson.write(pool, out));
            output.write();
            shared.out().println(Access.line(file, Say.WRITTEN.in(language), language));
            shared.out().println(Say.POOL_DIGEST.in(language, pool.getDigest()));
            shared.out().println(Say.CHECK_WITH.in(language));
            shared.out().println(pool.digestCommand());
            shared.out().println(Say.PUBLISH_FIRST.in(language));
            return ExitCode.DONE;
        }

        private Optional<OffsetDateTime> time(Refusals refusals) {
            ReadResult<OffsetDateTime> time = OgpLocalJson.read(quoted(publishedAt), OffsetDateTime.class);
            refusals.addOptions(ofOptions(time.problems(), Map.of("", "--published-at")));
            return time.value();
        }

        /** With any candidate, so that the purpose is judged also when the applications are refused. */
        private void checkPurpose(Refusals refusals, OffsetDateTime time) {
            try {
                DrawPool.of(purpose, List.of("any"), time);
            } catch (InvalidValueException e) {
                refusals.addOptions(List.of(problem(ProblemCode.of(e.invariant()), "--for")));
            }
        }

        private DrawPool pool(Refusals refusals, Loaded<Application> applications, OffsetDateTime time) {
            List<String> ids = applications.values().stream()
                    .map(Application::getId)
                    .map(ApplicationId::value)
                    .toList();
            try {
                return DrawPool.of(purpose, ids, time);
            } catch (InvalidValueException e) {
                refusals.add(applications.file(), List.of(problem(ProblemCode.of(e.invariant()), "")));
                refusals.stopIfAny();
                throw e;
            }
        }

        /** What keeps a list of applications from being that of one call. */
        static List<InputProblem> faults(List<Application> applications) {
            List<InputProblem> faults = new ArrayList<>();
            TreeSet<ApplicationId> ids = new TreeSet<>();
            for (int i = 0; i < applications.size(); i++) {
                Application application = applications.get(i);
                if (!ids.add(application.getId())) {
                    faults.add(at(i, problem(ProblemCode.REPEATED_APPLICATION, "/" + i + "/id")));
                }
                CallId call = application.getCall();
                if (!call.equals(applications.get(0).getCall())) {
                    TreeMap<String, String> named = new TreeMap<>(Map.of("call", call.value()));
                    faults.add(at(i, new Problem(ProblemCode.OTHER_CALL, "/" + i + "/call", 0, 0, named)));
                }
            }
            return faults;
        }

        private static InputProblem at(int index, Problem problem) {
            return new InputProblem(Document.APPLICATIONS, index, problem);
        }
    }

    /** Records the seed of a pool. */
    @Command(
            name = "seed",
            description = {
                "Records the seed of a pool in draw.json, beside the pool.",
                "A second seed is refused, and nothing that exists is ever replaced."
            },
            sortOptions = false)
    @SuppressWarnings("NullAway.Init") // picocli sets the fields.
    static final class Seed implements Callable<Integer> {
        @Option(names = "--pool", required = true, paramLabel = "pool.json", description = "The published pool.")
        private Path poolFile;

        @Option(
                names = "--seed",
                required = true,
                paramLabel = "TEXT",
                description = "The seed, exactly as it was published: at least 16 characters.")
        private String seed;

        @Option(
                names = "--origin",
                required = true,
                paramLabel = "TEXT",
                description = "Where the public finds the seed, and how it came about.")
        private String origin;

        @Option(
                names = "--seed-known-at",
                required = true,
                paramLabel = "TIME",
                description = "When the seed could first be known; after the pool was published.")
        private String seedKnownAt;

        @Mixin
        private Shared shared;

        @Override
        public Integer call() {
            Language language = shared.language();
            Refusals refusals = new Refusals(language);
            Path file = poolFile.resolveSibling(DRAW_FILE);
            Optional<DrawPool> pool;
            Optional<Draw> draw = Optional.empty();
            Draws known = Draws.NONE;
            try (Progress progress = shared.progress()) {
                pool = read(refusals, poolFile, DrawPool.class, progress);
                if (pool.isPresent()) {
                    draw = draw(pool.get(), refusals);
                }
                if (Files.exists(file)) {
                    Optional<Draw> earlier = read(refusals, file, Draw.class, progress);
                    known = earlier.map(Draws.NONE::with).orElse(known);
                }
            }
            refusals.stopIfAny();
            return record(draw.orElseThrow(), known, file, language);
        }

        private int record(Draw draw, Draws known, Path file, Language language) {
            try {
                if (known.with(draw).equals(known)) {
                    shared.out().println(Access.line(file, Say.SAME_DRAW.in(language), language));
                    return ExitCode.DONE;
                }
            } catch (SecondDrawException e) {
                Say reason = e.hasOtherSeed() ? Say.SECOND_SEED : Say.SECOND_DRAW;
                throw new Stopped(ExitCode.REFUSED, List.of(Access.line(file, reason.in(language), language)));
            }
            Output output = new Output(language, false);
            output.checkNew(file);
            output.add(file, out -> OgpLocalJson.write(draw, out));
            output.write();
            shared.out().println(Access.line(file, Say.WRITTEN.in(language), language));
            return ExitCode.DONE;
        }

        /** Made as a document from the arguments: so the reader finds all that is wrong with them at once. */
        private Optional<Draw> draw(DrawPool pool, Refusals refusals) {
            String document = "{\"domain\": " + quoted(pool.getDomain().code())
                    + ", \"pool\": " + quoted(pool.getDigest())
                    + ", \"poolPublishedAt\": " + OgpLocalJson.write(pool.getPublishedAt())
                    + ", \"seed\": " + quoted(seed)
                    + ", \"origin\": " + quoted(origin)
                    + ", \"seedKnownAt\": " + quoted(seedKnownAt) + "}";
            ReadResult<Draw> draw = OgpLocalJson.read(document, Draw.class);
            refusals.addOptions(ofOptions(
                    draw.problems(),
                    Map.of("/seed", "--seed", "/origin", "--origin", "/seedKnownAt", "--seed-known-at")));
            return draw.value();
        }
    }

    /** Prints the tickets of a draw. */
    @Command(
            name = "tickets",
            description = "Prints the tickets of a draw, the lowest, which wins, first.",
            sortOptions = false)
    @SuppressWarnings("NullAway.Init") // picocli sets the fields.
    static final class Tickets implements Callable<Integer> {
        @Option(
                names = "--pool",
                required = true,
                paramLabel = "pool.json",
                description = "The published pool; draw.json stands beside it.")
        private Path poolFile;

        @Option(
                names = "--context",
                required = true,
                paramLabel = "TEXT",
                description = "What is being decided, such as selection/region=north/cut=4.")
        private String context;

        @Option(
                names = "--candidate",
                paramLabel = "ID",
                description = "One of those who are tied; may be repeated. Without it, all candidates.")
        private List<String> candidates = new ArrayList<>();

        @Option(
                names = "--commands",
                description = "Prints below each ticket the line for a shell that computes it again.")
        private boolean commands;

        @Mixin
        private Shared shared;

        @Override
        public Integer call() {
            Language language = shared.language();
            Refusals refusals = new Refusals(language);
            Optional<DrawPool> pool;
            Optional<Draw> draw;
            Path file = poolFile.resolveSibling(DRAW_FILE);
            try (Progress progress = shared.progress()) {
                pool = read(refusals, poolFile, DrawPool.class, progress);
                draw = read(refusals, file, Draw.class, progress);
            }
            draw.ifPresent(read -> checkContext(read, refusals));
            refusals.stopIfAny();
            if (!draw.orElseThrow().belongsTo(pool.orElseThrow())) {
                throw new Stopped(
                        ExitCode.REFUSED,
                        List.of(Access.line(
                                file, Say.OTHER_POOL.in(language, draw.get().getPool()), language)));
            }
            print(draw.get(), drawn(pool.get(), language), language);
            return ExitCode.DONE;
        }

        private void checkContext(Draw draw, Refusals refusals) {
            try {
                draw.ticket(context, "any");
            } catch (InvalidValueException e) {
                refusals.addOptions(List.of(problem(ProblemCode.of(e.invariant()), "--context")));
            }
        }

        private List<String> drawn(DrawPool pool, Language language) {
            List<String> all =
                    pool.getCandidates().stream().map(RegisteredId::value).toList();
            for (String candidate : candidates) {
                if (!all.contains(candidate)) {
                    throw shared.misused(Say.NOT_IN_POOL.in(
                            language, candidate, NearestName.of(candidate, all).orElse(Say.NOTHING.in(language))));
                }
            }
            return candidates.isEmpty() ? all : List.copyOf(new TreeSet<>(candidates));
        }

        private void print(Draw draw, List<String> ids, Language language) {
            shared.out().println(Say.TICKETS.in(language, context));
            int place = 0;
            for (String id : draw.order(context, ids)) {
                place++;
                shared.out()
                        .println(Say.TICKET.in(
                                language,
                                Integer.toString(place),
                                id,
                                draw.ticket(context, id).hex()));
                if (commands) {
                    shared.out().println(draw.ticketCommand(context, id));
                }
            }
        }
    }

    private static <T> Optional<T> read(Refusals refusals, Path file, Class<T> type, Progress progress) {
        return refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.read(in, type);
            }
        });
    }

    private static Problem problem(ProblemCode code, String pointer) {
        return new Problem(code, pointer, 0, 0, new TreeMap<>());
    }

    /** The problems of a document that was made from arguments, each with the option that it comes from. */
    private static List<Problem> ofOptions(List<Problem> problems, Map<String, String> options) {
        return problems.stream()
                .map(problem -> new Problem(
                        problem.code(),
                        options.getOrDefault(problem.pointer(), problem.pointer()),
                        0,
                        0,
                        problem.arguments()))
                .toList();
    }

    /** A text as JSON has it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
