// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.explain;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that its maker is asked for when it is first read, and that is kept from then on.
 *
 * <p>There is one of these for each finding of each explanation of a call, so it is as small as an object with one reference
 * can be: 16 bytes. For that it holds the maker and, later, the evidence in one place; it has a class for each of the first
 * steps, and no field; and it is no {@code AbstractList}, which counts its modifications.
 *
 * <p>Immutable and thread-safe: two threads that read it first may both have it made, and get equal evidence.
 */
abstract class EvidenceWhenRead extends AbstractCollection<Evidence> implements List<Evidence>, RandomAccess {
    /** The {@link FindingMaker}; once it was asked, the list that it gave, which is safe to publish without a lock. */
    private Object makerOrMade;

    private EvidenceWhenRead(FindingMaker maker) {
        this.makerOrMade = maker;
    }

    static EvidenceWhenRead of(FindingMaker maker, int step) {
        return switch (step) {
            case 0 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 0;
                    }
                };
            case 1 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 1;
                    }
                };
            case 2 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 2;
                    }
                };
            case 3 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 3;
                    }
                };
            case 4 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 4;
                    }
                };
            case 5 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 5;
                    }
                };
            case 6 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 6;
                    }
                };
            case 7 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 7;
                    }
                };
            case 8 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 8;
                    }
                };
            case 9 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 9;
                    }
                };
            case 10 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 10;
                    }
                };
            case 11 ->
                new EvidenceWhenRead(maker) {
                    @Override
                    int step() {
                        return 11;
                    }
                };
            default -> new OfAnyStep(maker, step);
        };
    }

    abstract int step();

    private static final class OfAnyStep extends EvidenceWhenRead {
        private final int step;

        OfAnyStep(FindingMaker maker, int step) {
            super(maker);
            this.step = step;
        }

        @Override
        int step() {
            return step;
        }
    }

    @SuppressWarnings("unchecked")
    private List<Evidence> made() {
        Object known = makerOrMade;
        if (known instanceof FindingMaker maker) {
            List<Evidence> made = List.copyOf(maker.withEvidence(step()).evidence());
            makerOrMade = made;
            return made;
        }
        return (List<Evidence>) known;
    }

    @Override
    public int size() {
        return made().size();
    }

    @Override
    public Evidence get(int index) {
        return made().get(index);
    }

    @Override
    public Iterator<Evidence> iterator() {
        return made().iterator();
    }

    @Override
    public ListIterator<Evidence> listIterator() {
        return made().listIterator();
    }

    @Override
    public ListIterator<Evidence> listIterator(int index) {
        return made().listIterator(index);
    }

    @Override
    public List<Evidence> subList(int from, int to) {
        return made().subList(from, to);
    }

    @Override
    public int indexOf(@Nullable Object item) {
        return item == null ? -1 : made().indexOf(item);
    }

    @Override
    public int lastIndexOf(@Nullable Object item) {
        return item == null ? -1 : made().lastIndexOf(item);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || made().equals(other);
    }

    @Override
    public int hashCode() {
        return made().hashCode();
    }

    @Override
    public String toString() {
        return made().toString();
    }

    @Override
    public void add(int index, Evidence item) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addAll(int index, Collection<? extends Evidence> items) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Evidence set(int index, Evidence item) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Evidence remove(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }
}
