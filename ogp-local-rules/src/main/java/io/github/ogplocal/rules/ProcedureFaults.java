// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Collects what keeps a procedure from being compiled, place after place; the procedures of all families are checked by it.
 *
 * <p>A use is faulty when its rule is unknown, belongs into another kind of place, is settled badly by its own
 * {@link SettingsForm}, or does not fit the rest of the procedure; the last is only asked of a use that is well settled.
 *
 * <p>Not thread-safe; made for one check.
 *
 * @param <R> the family's kind of rule
 */
public final class ProcedureFaults<R extends Rule> {
    private final RuleSet<R> rules;
    private final String root;
    private final BiFunction<R, Settings, List<SettingFault>> fits;
    private final List<ProcedureFault> faults = new ArrayList<>();

    /**
     * Starts without faults.
     *
     * @param rules the rules that a use may name
     * @param root where the procedure stands in its document: a JSON Pointer; empty when it is the document
     * @param fits what of well-settled settings does not fit the rest of the procedure
     */
    public ProcedureFaults(RuleSet<R> rules, String root, BiFunction<R, Settings, List<SettingFault>> fits) {
        this.rules = requireNonNull(rules, "rules");
        this.root = requireNonNull(root, "root");
        this.fits = requireNonNull(fits, "fits");
    }

    /**
     * Checks one use.
     *
     * @param pointer where it stands: a JSON Pointer into the procedure
     * @param slot the kind of rule that belongs there
     * @return its rule; empty when the use is faulty
     */
    public <S extends R> Optional<S> check(RuleUse use, String pointer, Class<S> slot) {
        Optional<R> found = rules.find(use.rule());
        if (found.isEmpty()) {
            List<String> near =
                    rules.near(use.rule()).stream().map(RuleId::toString).toList();
            add(pointer + "/rule", FaultKind.UNKNOWN_RULE, String.join(", ", near));
            return Optional.empty();
        }
        if (!slot.isInstance(found.get())) {
            add(pointer + "/rule", FaultKind.WRONG_SLOT, slot.getSimpleName());
            return Optional.empty();
        }
        R rule = found.get();
        List<SettingFault> settings = rule.info().getSettings().faults(use.settings());
        if (settings.isEmpty()) {
            settings = fits.apply(rule, use.settings());
        }
        for (SettingFault fault : settings) {
            String where = fault.setting().isEmpty() ? pointer : pointer + "/settings/" + fault.setting();
            add(where, fault.kind(), fault.argument());
        }
        return settings.isEmpty() ? Optional.of(slot.cast(rule)) : Optional.empty();
    }

    /** Checks each use of a chain, and that none stands there twice. */
    public <S extends R> void check(RuleChain chain, String pointer, Class<S> slot) {
        for (int i = 0; i < chain.uses().size(); i++) {
            RuleUse use = chain.uses().get(i);
            check(use, pointer + "/" + i, slot);
            if (chain.uses().subList(0, i).contains(use)) {
                add(pointer + "/" + i, FaultKind.REPEATED, use.rule().toString());
            }
        }
    }

    /** A fault that the family found itself. */
    public void add(String pointer, FaultKind kind, String argument) {
        faults.add(new ProcedureFault(root + pointer, kind, argument));
    }

    /** Faults that were found elsewhere, with pointers of their own. */
    public void addAll(List<ProcedureFault> found) {
        faults.addAll(found);
    }

    /** All faults so far, in the order in which they were found; empty when there is none. */
    public List<ProcedureFault> toList() {
        return List.copyOf(faults);
    }
}
