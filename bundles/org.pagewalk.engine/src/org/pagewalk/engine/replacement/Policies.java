/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import static org.pagewalk.store.Table.NULL;

import java.util.HashMap;
import java.util.Map;

import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.PageReferenceTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.ReplacementPolicyTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;

/** The policies of a machine: strings of references and how each went lie in the store, what a policy remembers follows from them. */
public final class Policies {
    /** No policy has more frames. */
    public static final int FRAMES_MAX = 1 << 20;
    /** No policy is given more references. */
    public static final int REFERENCES_MAX = 1 << 24;
    /** A page of a file is named by its mapping, times this, and its place there. */
    private static final long MAPPING = 1_000_000;
    /** A page that belongs to no file is named by its frame, behind all others. */
    private static final long ANONYMOUS = 1_000_000_000_000L;

    private final Tables tables;
    private final ReplacementPolicyTable policies;
    private final PageReferenceTable references;
    private final Voice<ReplacementNote> voice;
    /** Whether a policy is given what the kernel uses, and row 0 of the machine: how many are. */
    private final IntColumn watches;
    private final IntColumn watching;
    private final Map<Integer, LivePolicy> live = new HashMap<>();

    /** The policies of a machine whose state is in these tables. */
    public Policies(Tables tables, Narrator narrator) {
        this.tables = tables;
        policies = tables.replacementPolicy;
        references = tables.pageReference;
        voice = narrator.voice(ReplacementNote.values());
        watches = new IntColumn(policies, "watches");
        watching = new IntColumn(tables.machine, "policies_watching");
    }

    /** Makes a policy with free frames. */
    int declare(String name, PolicyKind kind, int frames, boolean isWatching) {
        int policy = policies.add();
        policies.name(policy, name);
        policies.kind(policy, kind.word());
        policies.frames(policy, frames);
        if (isWatching) {
            watches.set(policy, 1);
            watching.add(0, 1);
        }
        return policy;
    }

    PolicyKind kind(int policy) {
        return PolicyKind.named(policies.kind(policy)).orElseThrow();
    }

    /** References one page; gives whether it was in a frame. */
    public boolean reference(int policy, long page) {
        return play(policy, append(policy, page));
    }

    /** References pages one after the other; gives how many were in a frame. */
    public int reference(int policy, long... string) {
        int first = NULL;
        for (long page : string) {
            int reference = append(policy, page);
            first = first == NULL ? reference : first;
        }
        int hits = 0;
        for (int reference = first; reference != NULL; reference = references.list.next(reference)) {
            hits += play(policy, reference) ? 1 : 0;
        }
        return hits;
    }

    private int append(int policy, long page) {
        int reference = references.add();
        references.page(reference, page);
        references.victim(reference, NULL);
        policies.string.addTail(policy, reference);
        return reference;
    }

    private boolean play(int policy, int reference) {
        long page = references.page(reference);
        voice.tell(ReplacementNote.POLICY_REFERENCE, policy, page);
        LivePolicy now = live(policy);
        boolean isHit = now.reference(page);
        policies.references.add(policy, 1);
        if (isHit) {
            references.hit(reference, 1);
            policies.hits.add(policy, 1);
        } else {
            policies.faults.add(policy, 1);
        }
        voice.tell(isHit ? ReplacementNote.PAGE_HIT : ReplacementNote.PAGE_MISS, policy, page);
        if (now.hasVictim()) {
            references.victim(reference, now.victim());
            voice.tell(ReplacementNote.victimOf(kind(policy)), policy, now.victim());
            voice.tell(ReplacementNote.PAGE_REPLACED, policy, now.victim());
        }
        voice.leave(ReplacementNote.POLICY_REFERENCE, isHit ? 1 : 0);
        return isHit;
    }

    private LivePolicy live(int policy) {
        LivePolicy known = live.get(policy);
        if (known == null || !known.isUpToDate()) {
            known = new LivePolicy(tables, policy);
            live.put(policy, known);
        }
        return known;
    }

    /** The kernel uses a page (mark_page_accessed): the policies that watch are given it. */
    public void accessed(int page) {
        if (watching.get(0) == 0) {
            return;
        }
        PageTable pages = tables.page;
        int mapping = pages.mapping(page);
        long name = mapping == NULL ? ANONYMOUS + page : mapping * MAPPING + (pages.index(page) & 0xFFFF_FFFFL);
        for (int policy = 0; policy < policies.limit(); policy++) {
            if (policies.exists(policy) && watches.get(policy) != 0 && policies.references(policy) < REFERENCES_MAX) {
                reference(policy, name);
            }
        }
    }
}
