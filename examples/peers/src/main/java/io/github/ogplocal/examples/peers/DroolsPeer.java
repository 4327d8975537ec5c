// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.examples.benchmarks.PlainSelection;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSmart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** Drools with its executable model, compiled once. Every decision has a session of its own. */
final class DroolsPeer {
    private DroolsPeer() {}

    /** All facts into one session, which then fires its rules. */
    static Decider<PlainSelection.Result> stateful(List<File> files) {
        KieBase rules = rules("selection.drl");
        return () -> {
            KieSession session = rules.newKieSession();
            try {
                List<ApplicationFact> applications = new ArrayList<>(files.size());
                for (Object fact : facts(files, applications)) {
                    session.insert(fact);
                }
                session.fireAllRules();
                return results(applications);
            } finally {
                session.dispose();
            }
        };
    }

    /** All facts in one call of a stateless session. */
    static Decider<PlainSelection.Result> stateless(List<File> files) {
        KieBase rules = rules("selection.drl");
        return () -> {
            StatelessKieSession session = rules.newStatelessKieSession();
            List<ApplicationFact> applications = new ArrayList<>(files.size());
            session.execute(facts(files, applications));
            return results(applications);
        };
    }

    private static List<Object> facts(List<File> files, List<ApplicationFact> applications) {
        List<Object> facts = new ArrayList<>(files.size());
        Set<String> regions = new HashSet<>();
        for (File file : files) {
            ApplicationFact application = ApplicationFact.of(file);
            applications.add(application);
            facts.add(application);
            if (regions.add(file.region())) {
                facts.add(new RegionFact(file.region()));
            }
        }
        return facts;
    }

    private static List<PlainSelection.Result> results(List<ApplicationFact> applications) {
        List<PlainSelection.Result> results = new ArrayList<>(applications.size());
        for (ApplicationFact application : applications) {
            results.add(application.result());
        }
        return results;
    }

    /** All proposals into one session. */
    static Decider<PlainSmart.Result> smartTogether(List<PlainSmart.Proposal> proposals) {
        KieBase rules = rules("smart.drl");
        return () -> {
            KieSession session = rules.newKieSession();
            try {
                List<ProposalFact> facts = new ArrayList<>(proposals.size());
                for (PlainSmart.Proposal proposal : proposals) {
                    ProposalFact fact = new ProposalFact(proposal);
                    facts.add(fact);
                    session.insert(fact);
                }
                session.fireAllRules();
                return smartResults(facts);
            } finally {
                session.dispose();
            }
        };
    }

    /** One call of a stateless session for each proposal, as services do that get one proposal at a time. */
    static Decider<PlainSmart.Result> smartOneByOne(List<PlainSmart.Proposal> proposals) {
        KieBase rules = rules("smart.drl");
        return () -> {
            StatelessKieSession session = rules.newStatelessKieSession();
            List<ProposalFact> facts = new ArrayList<>(proposals.size());
            for (PlainSmart.Proposal proposal : proposals) {
                ProposalFact fact = new ProposalFact(proposal);
                facts.add(fact);
                session.execute(fact);
            }
            return smartResults(facts);
        };
    }

    private static List<PlainSmart.Result> smartResults(List<ProposalFact> facts) {
        List<PlainSmart.Result> results = new ArrayList<>(facts.size());
        for (ProposalFact fact : facts) {
            results.add(fact.result());
        }
        return results;
    }

    private static KieBase rules(String name) {
        try (InputStream rules = requireNonNull(DroolsPeer.class.getResourceAsStream(name), name)) {
            String text = new String(rules.readAllBytes(), StandardCharsets.UTF_8);
            return new KieHelper().addContent(text, ResourceType.DRL).build(ExecutableModelProject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
