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
 * <p>There is one of these for each finding of each explanation, so it holds two references and a number, and is no
 * {@code AbstractList}, whose counter of modifications would cost another 8 bytes.
 *
 * <p>Immutable and thread-safe: two threads that read it first may both have it made, and get equal evidence.
 */
final class EvidenceWhenRead extends AbstractCollection<Evidence> implements List<Evidence>, RandomAccess {
    private final FindingMaker maker;
    private final int step;
    private @Nullable List<Evidence> made;

    EvidenceWhenRead(FindingMaker maker, int step) {
        this.maker = maker;
        this.step = step;
    }

    private List<Evidence> made() {
        List<Evidence> known = made;
        if (known == null) {
            known = List.copyOf(maker.withEvidence(step).evidence());
            made = known;
        }
        return known;
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
