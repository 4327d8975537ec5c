// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules that hold between our classes. Each is made for a root package, so that it can be tried on planted classes
 * that break it; packages are given in full, since {@code ..io..} would match every {@code io.github} class.
 */
final class ArchitectureRules {
    private static final String STRING = "java.lang.String";
    private static final Set<String> NAMES_OF_PLACES_WITHOUT_A_SUBJECT =
            Set.of("util", "utils", "common", "impl", "core", "helper", "helpers", "misc");

    private ArchitectureRules() {}

    /** Model knows neither rules nor io; rules do not know io. */
    static ArchRule layersPointOneWay(String root) {
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAPackage(root + ".model..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".rules..", root + ".io.."))
                .and(noClasses()
                        .that()
                        .resideInAPackage(root + ".rules..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".io.."));
    }

    /** Inside rules: family, explain, rules; each knows only what follows it. */
    static ArchRule rulesPointOneWay(String root) {
        String rules = root + ".rules";
        DescribedPredicate<JavaClass> family = DescribedPredicate.describe(
                "in a family of rules",
                type -> type.getPackageName().startsWith(rules + ".")
                        && !type.getPackageName().equals(rules + ".explain"));
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAPackage(rules)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(rules + ".explain"))
                .and(noClasses()
                        .that()
                        .resideInAPackage(rules)
                        .or()
                        .resideInAPackage(rules + ".explain")
                        .should()
                        .dependOnClassesThat(family));
    }

    /** No two packages need each other, directly or round about; so features form no cycles either. */
    static ArchRule packagesFormNoCycles(String root) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith(root + ".")
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages under " + root;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    /** What is decided is decided in exact numbers; see {@link FloatingPoint} for how that is found. */
    static ArchRule noFloatingPoint(String root) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".model..", root + ".rules..")
                .should(new ArchCondition<>("use no double and no float, in fields, signatures or code") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (String use : FloatingPoint.usesIn(type)) {
                            events.add(SimpleConditionEvent.violated(type, use));
                        }
                    }
                });
    }

    /** The time of day is an argument. */
    static ArchRule noClock(String root) {
        return deciding(root).should(access("the clock", target -> {
            String owner = target.getOwner().getName();
            String name = target.getName();
            return (owner.startsWith("java.time.")
                            && (name.equals("now")
                                    || (owner.equals("java.time.Clock")
                                            && (name.startsWith("system") || name.startsWith("tick")))))
                    || (owner.equals("java.lang.System")
                            && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                    || (owner.equals("java.util.Date")
                            && isConstructor(target)
                            && parameters(target).isEmpty())
                    || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
        }));
    }

    /** Chance is an argument. */
    static ArchRule noRandomness(String root) {
        return deciding(root).should(access("a source of chance", target -> {
            String owner = target.getOwner().getName();
            String name = target.getName();
            return owner.startsWith("java.util.random.")
                    || owner.equals("java.util.Random")
                    || owner.equals("java.util.SplittableRandom")
                    || owner.equals("java.util.concurrent.ThreadLocalRandom")
                    || owner.equals("java.security.SecureRandom")
                    || (owner.equals("java.lang.Math") && name.equals("random"))
                    || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                    || (owner.equals("java.util.Collections") && name.equals("shuffle"))
                    || (owner.equals("java.lang.System") && name.equals("identityHashCode"));
        }));
    }

    /** Nothing depends on the language, the time zone or the encoding that a machine is set to; this holds in io too. */
    static ArchRule noDefaultLocaleZoneOrCharset(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".model..", root + ".rules..", root + ".io..")
                .should(access("the machine's locale, zone or charset", ArchitectureRules::readsDefault));
    }

    /** Files and the network are io's. */
    static ArchRule noFilesOrNetwork(String root) {
        return deciding(root)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("reach files, streams or the network", type -> {
                    String name = type.getName();
                    return (name.startsWith("java.io.") && !name.equals("java.io.Serializable"))
                            || name.startsWith("java.nio.file.")
                            || name.startsWith("java.nio.channels.")
                            || (name.startsWith("java.net.") && !name.equals("java.net.URI"))
                            || name.startsWith("javax.net.")
                            || name.startsWith("javax.sql.")
                            || name.startsWith("java.sql.");
                }));
    }

    /** What a process is started with changes no decision. */
    static ArchRule noEnvironment(String root) {
        return deciding(root).should(access("the process's environment", target -> {
            String owner = target.getOwner().getName();
            return owner.equals("java.lang.System")
                    && Set.of("getenv", "getProperty", "getProperties", "lineSeparator", "in", "out", "err")
                            .contains(target.getName());
        }));
    }

    /** No order that changes from run to run, and none that a thread pool makes. */
    static ArchRule noUnstableOrder(String root) {
        return deciding(root).should(access("an order that is not the same everywhere", target -> {
            String owner = target.getOwner().getName();
            String name = target.getName();
            int parameters = parameters(target).size();
            return (owner.equals("java.util.stream.Collectors")
                            && (name.equals("toSet")
                                    || name.equals("toUnmodifiableSet")
                                    || name.equals("toUnmodifiableMap")
                                    || name.endsWith("Concurrent")
                                    || name.endsWith("ConcurrentMap")
                                    || (name.equals("toMap") && parameters < 4)
                                    || (name.equals("groupingBy") && parameters < 3)))
                    || name.equals("parallelStream")
                    || (owner.startsWith("java.util.stream.")
                            && (name.equals("parallel") || name.equals("unordered") || name.equals("findAny")))
                    || ((owner.equals("java.util.Set") || owner.equals("java.util.Map")) && name.equals("copyOf"));
        }));
    }

    /** Decisions are not logged; they explain themselves. */
    static ArchRule noLogging(String root) {
        return deciding(root)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging..", "org.jboss.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.System\\$Logger.*");
    }

    /** The model knows Jackson's annotations and nothing else of it; rules know nothing of it. */
    static ArchRule jacksonStaysInIo(String root) {
        DescribedPredicate<JavaClass> jackson = DescribedPredicate.describe(
                "of Jackson",
                type -> type.getName().startsWith("com.fasterxml.jackson.")
                        || type.getName().startsWith("tools.jackson."));
        DescribedPredicate<JavaClass> beyondAnnotations = DescribedPredicate.describe(
                "of Jackson beyond its annotations",
                type -> jackson.test(type) && !type.getPackageName().equals("com.fasterxml.jackson.annotation"));
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAPackage(root + ".rules..")
                        .should()
                        .dependOnClassesThat(jackson)
                        .allowEmptyShould(true))
                .and(noClasses()
                        .that()
                        .resideInAPackage(root + ".model..")
                        .should()
                        .dependOnClassesThat(beyondAnnotations)
                        .allowEmptyShould(true));
    }

    /** A document never names the class that is made from it. */
    static ArchRule noClassNamesInDocuments(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("com\\.fasterxml\\.jackson\\.annotation\\.JsonTypeInfo(\\$.*)?")
                .orShould(access(
                        "default typing",
                        target -> target.getName().equals("activateDefaultTyping")
                                || target.getName().equals("enableDefaultTyping")));
    }

    /** Java's own serialisation makes objects without their checks. */
    static ArchRule noJavaSerialisation(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(Object(Input|Output)(Stream|Filter).*|Externalizable|ObjectStreamException)");
    }

    /** A name says what a thing is. */
    static ArchRule namesSayWhatThingsAre(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("be named, with their packages, for what they are") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getSimpleName().matches(".*(Impl|Utils?|Helpers?|Manager|Dto|DTO|Entity|VO|Base)")) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + ": name says nothing"));
                        }
                        String below = type.getPackageName().substring(root.length());
                        for (String part : below.split("\\.")) {
                            if (NAMES_OF_PLACES_WITHOUT_A_SUBJECT.contains(part)) {
                                events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + ": lies in a package named " + part));
                            }
                        }
                    }
                });
    }

    /** Every package says what it holds and that null is not among it. */
    static ArchRule packagesAreNullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("lie in a package marked @NullMarked in its package-info") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage()
                                .tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                                .orElse(false);
                        if (!marked) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + ": package " + type.getPackageName() + " is not marked"));
                        }
                    }
                });
    }

    private static boolean readsDefault(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        List<String> parameters = parameters(target);
        boolean takesLocale = parameters.contains("java.util.Locale");
        boolean takesCharset = parameters.contains("java.nio.charset.Charset")
                || parameters.contains("java.nio.charset.CharsetDecoder")
                || parameters.contains("java.nio.charset.CharsetEncoder");
        return switch (owner) {
            case STRING ->
                switch (name) {
                    case "format" -> !takesLocale;
                    case "formatted" -> true;
                    case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
                    case "<init>" -> parameters.contains("[B") && !takesCharset && !parameters.contains(STRING);
                    default -> false;
                };
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.time.Clock" -> name.equals("systemDefaultZone");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.time.format.DateTimeFormatter" ->
                name.startsWith("ofLocalized") || (name.equals("ofPattern") && !takesLocale);
            case "java.time.format.DateTimeFormatterBuilder" -> name.equals("toFormatter") && !takesLocale;
            case "java.text.NumberFormat", "java.text.DateFormat", "java.text.Collator", "java.text.BreakIterator" ->
                name.matches("get.*Instance") && !takesLocale;
            case "java.text.SimpleDateFormat", "java.text.MessageFormat" -> isConstructor(target) && !takesLocale;
            case "java.text.DecimalFormat" -> isConstructor(target) && parameters.size() < 2;
            case "java.util.Formatter" -> isConstructor(target) && !takesLocale;
            case "java.util.ResourceBundle" -> name.equals("getBundle") && !takesLocale;
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter" ->
                isConstructor(target) && parameters.size() < 2;
            case "java.io.FileReader", "java.io.FileWriter" -> isConstructor(target) && !takesCharset;
            case "java.io.PrintStream", "java.io.PrintWriter" ->
                (name.equals("printf") || name.equals("format")) && !takesLocale;
            case "java.io.ByteArrayOutputStream" -> name.equals("toString") && parameters.isEmpty();
            default -> false;
        };
    }

    private static boolean isConstructor(AccessTarget target) {
        return target.getName().equals("<init>");
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code
                ? code.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    /** Calls, field accesses and method references alike, those inside lambdas included. */
    private static ArchCondition<JavaClass> access(String what, Predicate<AccessTarget> banned) {
        return new ArchCondition<>("access " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (banned.test(access.getTarget())) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }

    private static GivenClassesConjunction deciding(String root) {
        return noClasses().that().resideInAnyPackage(root + ".model..", root + ".rules..");
    }
}
