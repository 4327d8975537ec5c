// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Verdict;
import java.util.List;

/** A procedure without faults, ready to judge. Immutable. */
final class CompiledSmart {
    final SmartProcedure procedure;
    final RuleSet<SmartRule> rules;
    final CompiledTest[] tests;
    /** How many checks all tests have together. */
    final int checks;

    final SmartConclusionRule.Conclusion conclusion;
    final RuleInfo conclusionInfo;
    final Reason[] conclusions;
    /** The number of the test on which the others wait; -1 when there is none. */
    final int gate;

    /** One test. */
    static final class CompiledTest {
        final SmartTest test;
        final SmartCheckRule.Check[] checks;
        final RuleInfo[] checkInfos;
        /** What each check can say, as its rule declares it. */
        final Reason[][] reasons;
        /** The number of its first check among all of the procedure. */
        final int firstCheck;

        final SmartOpinionRule.Asks asks;
        final SmartOpinionRule.Poll poll;
        final RuleInfo pollInfo;
        final boolean graded;
        final OpinionCount nobody;
        /** The state for each reason of the one check there is, where nobody is asked; empty elsewhere. */
        private final byte[] standings;

        CompiledTest(SmartTest test, int firstCheck, RuleSet<SmartRule> rules) {
            this.test = test;
            this.firstCheck = firstCheck;
            List<RuleUse> uses = test.getChecks().uses();
            checks = new SmartCheckRule.Check[uses.size()];
            checkInfos = new RuleInfo[uses.size()];
            reasons = new Reason[uses.size()][];
            for (int i = 0; i < checks.length; i++) {
                SmartCheckRule rule = (SmartCheckRule) rules.get(uses.get(i).rule());
                checks[i] = rule.compile(uses.get(i).settings());
                checkInfos[i] = rule.info();
                reasons[i] = rule.info().getReasons().toArray(new Reason[0]);
            }
            SmartOpinionRule rule =
                    (SmartOpinionRule) rules.get(test.getOpinions().rule());
            asks = rule.asks();
            poll = rule.compile(test.getOpinions().settings(), test.getGrades());
            pollInfo = rule.info();
            graded = !test.getGrades().isEmpty();
            nobody = OpinionCount.none(test.getGrades().size());
            standings = new byte[checks.length == 1 && asks == SmartOpinionRule.Asks.NOTHING ? reasons[0].length : 0];
            for (int i = 0; i < standings.length; i++) {
                standings[i] = judge(reasons[0][i].verdict(), nobody);
            }
        }

        /**
         * The state of the test as {@link Standings} writes it: of the checks, one that is not met decides, then one that cannot
         * say.
         *
         * @param given where the reason of each check is noted
         * @param row where the reasons of the subject begin
         */
        byte judge(SmartSubject subject, SmartContext context, OpinionCount opinions, CheckReasons given, int row) {
            Verdict all = Verdict.MET;
            for (int i = 0; i < checks.length; i++) {
                Reason reason = checks[i].judge(subject, context);
                byte number = CheckReasons.number(reasons[i], reason);
                given.set(row + firstCheck + i, number);
                if (standings.length > 0 && number >= 0) {
                    return standings[number];
                }
                if (all != Verdict.NOT_MET && reason.verdict() != Verdict.MET) {
                    all = reason.verdict();
                }
            }
            return judge(all, opinions);
        }

        private byte judge(Verdict structure, OpinionCount opinions) {
            if (structure == Verdict.NOT_MET) {
                return graded ? Standings.NOT_ASSESSABLE : Standings.NOT_MET;
            }
            if (asks == SmartOpinionRule.Asks.NOTHING) {
                return Standings.of(structure);
            }
            if (structure == Verdict.NOT_ASSESSABLE && !poll.settlesOpenStructure()) {
                return Standings.NOT_ASSESSABLE;
            }
            Verdict verdict = poll.judge(opinions).verdict();
            if (!graded) {
                return Standings.of(verdict);
            }
            return verdict == Verdict.MET ? Standings.ofGrade(poll.grade(opinions)) : Standings.NOT_ASSESSABLE;
        }
    }

    CompiledSmart(SmartProcedure procedure, RuleSet<SmartRule> rules) {
        this.procedure = procedure;
        this.rules = rules;
        tests = new CompiledTest[procedure.getTests().size()];
        int before = 0;
        for (int i = 0; i < tests.length; i++) {
            tests[i] = new CompiledTest(procedure.getTests().get(i), before, rules);
            before += tests[i].checks.length;
        }
        checks = before;
        SmartConclusionRule rule =
                (SmartConclusionRule) rules.get(procedure.getConclusion().rule());
        conclusion = rule.compile(procedure.getConclusion().settings(), procedure);
        conclusionInfo = rule.info();
        conclusions = conclusionInfo.getReasons().toArray(new Reason[0]);
        gate = conclusion.gate().orElse(-1);
    }
}
