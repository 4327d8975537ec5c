// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

final class Starred implements SmartConclusionRule {
    private static final Reason STARRED = Reason.met(
            "starred",
            "تعهّد متميّز: كل الشروط متوفّرة ({conditions}).",
            "Engagement étoilé : toutes les conditions sont remplies ({conditions}).",
            "Starred: all conditions hold ({conditions}).");
    private static final Reason NOT_STARRED = Reason.notMet(
            "not-starred",
            "غير متميّز؛ دون المطلوب: {below}؛ يتعذّر الحكم في: {open}.",
            "Non étoilé ; en deçà de ce qui est demandé : {below} ; indéterminables : {open}.",
            "Not starred; short of what is asked: {below}; that cannot be judged: {open}.");
    private static final Reason OPEN = Reason.notAssessable(
            "star-open",
            "لا شرط غير متوفّر، ويتعذّر الحكم في: {open}.",
            "Aucune condition ne manque ; indéterminables : {open}.",
            "No condition fails; that cannot be judged: {open}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/starred@1"))
            .clause(
                    Template.of(
                            "التعهّد المتميّز هو ما استوفى {tests}، وحصل على إحدى هذه الدرجات في كل اختبار مدرَّج مذكور: {grades}.",
                            "Est étoilé l’engagement qui remplit {tests} et qui, à chaque critère gradué nommé, a l’un de ces degrés : {grades}.",
                            "Starred is a commitment that meets {tests} and has, on each graded test named, one of these grades: {grades}."))
            .source(
                    "OGP, Independent Reporting Mechanism, starred commitments: specificity medium or high, relevance to a"
                            + " value, potential impact moderate or transformative (later transformative only: unverified),"
                            + " completion substantial or complete")
            .addReasons(STARRED, NOT_STARRED, OPEN)
            .settings(SettingsForm.of(
                    Setting.codes(
                            "tests",
                            LocalizedText.of(
                                    "أيّ الاختبارات يجب استيفاؤها؟",
                                    "Quels critères doivent être remplis ?",
                                    "Which tests must be met?")),
                    Setting.codes(
                            "grades",
                            LocalizedText.of(
                                    "أيّ الدرجات تكفي، بكتابة اختبار:درجة؟",
                                    "Quels degrés suffisent, écrits critère:degré ?",
                                    "Which grades suffice, written test:grade?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SmartProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>(TestRefs.faultsOfAll(settings, "tests", procedure));
        if (settings.codes("grades").isEmpty()) {
            faults.add(new SettingFault("grades", FaultKind.MISSING, SettingKind.CODES.code()));
        }
        for (String code : settings.codes("grades")) {
            int colon = code.indexOf(':');
            String test = colon < 0 ? code : code.substring(0, colon);
            List<SettingFault> ofTest = TestRefs.faults("grades", test, true, procedure);
            faults.addAll(ofTest);
            if (ofTest.isEmpty() && (colon < 0 || grade(procedure, test, code.substring(colon + 1)) < 0)) {
                faults.add(new SettingFault("grades", FaultKind.UNKNOWN_REFERENCE, code));
            }
        }
        return faults;
    }

    @Override
    public Conclusion compile(Settings settings, SmartProcedure procedure) {
        int[] tests = TestRefs.numbers(procedure, settings.codes("tests"));
        TreeMap<Integer, boolean[]> enough = new TreeMap<>();
        for (String code : settings.codes("grades")) {
            String test = code.substring(0, code.indexOf(':'));
            int number = TestRefs.find(procedure, test);
            enough.computeIfAbsent(
                            number,
                            key -> new boolean
                                    [procedure.getTests().get(key).getGrades().size()])[
                    grade(procedure, test, code.substring(test.length() + 1))] = true;
        }
        TreeSet<Integer> conditions = new TreeSet<>(enough.keySet());
        for (int test : tests) {
            conditions.add(test);
        }
        int[] numbers = conditions.stream().mapToInt(Integer::intValue).toArray();
        boolean[][] enoughOf = new boolean[procedure.getTests().size()][];
        enough.forEach((test, grades) -> enoughOf[test] = grades);
        return new Conclusion() {
            @Override
            public Reason judge(TestResults results) {
                boolean open = false;
                for (int test : numbers) {
                    if (isBelow(test, results)) {
                        return NOT_STARRED;
                    }
                    open |= isOpen(test, results);
                }
                return open ? OPEN : STARRED;
            }

            private boolean isOpen(int test, TestResults results) {
                return results.state(test) == TestState.NOT_ASSESSABLE;
            }

            private boolean isBelow(int test, TestResults results) {
                return results.state(test) == TestState.NOT_MET
                        || (results.state(test) == TestState.GRADED && !enoughOf[test][results.grade(test)]);
            }

            @Override
            public List<Evidence> explain(TestResults results, Reason reason) {
                List<Integer> below = new ArrayList<>();
                List<Integer> open = new ArrayList<>();
                for (int test : numbers) {
                    if (isBelow(test, results)) {
                        below.add(test);
                    } else if (isOpen(test, results)) {
                        open.add(test);
                    }
                }
                return List.of(
                        Evidence.ofCodes("conditions", "", TestRefs.ids(procedure, conditions)),
                        Evidence.ofCodes("below", "", TestRefs.ids(procedure, below)),
                        Evidence.ofCodes("open", "", TestRefs.ids(procedure, open)));
            }
        };
    }

    private static int grade(SmartProcedure procedure, String test, String grade) {
        List<Grade> grades =
                procedure.getTests().get(TestRefs.find(procedure, test)).getGrades();
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).id().value().equals(grade)) {
                return i;
            }
        }
        return -1;
    }
}
