/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.engine.run.Step;
import org.pagewalk.model.FreeArea;
import org.pagewalk.model.Handle;
import org.pagewalk.model.Page;
import org.pagewalk.model.PagewalkModel;
import org.pagewalk.model.Zone;
import org.pagewalk.model.xmi.ImportException;
import org.pagewalk.model.xmi.XmiExport;
import org.pagewalk.model.xmi.XmiImport;

/** EMF's view of a run that moves through time, and of its branches. */
class RunModelTest {
    private static final int LAST = 1023;

    private final Run run = Run.record(Machine.bareZone(LAST + 1), RunLimits.DEFAULT.withSegmentWords(60));
    private final Cursor cursor = run.cursor();
    private final PagewalkModel model = new PagewalkModel(run.machine().tables(), run);
    private final Page page = model.page(LAST).orElseThrow();
    private final Zone normal = page.getZone();

    RunModelTest() {
        List<Value> held = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            held.add(call("alloc_pages", new Value.Int(Gfp.GFP_KERNEL), new Value.Int(i % 3)));
        }
        for (int i = 0; i < 20; i++) {
            call("__free_pages", held.get(i), new Value.Int(i % 3));
        }
    }

    private Value call(String function, Value... arguments) {
        return run.call(Declarations.of(run.machine().profile()).function(function).orElseThrow(), arguments);
    }

    /** Writes down what changes, in the form feature: old to new. */
    private static List<String> listen(EObject to, String... features) {
        List<String> heard = new ArrayList<>();
        to.eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification change) {
                if (change.getFeature() instanceof EStructuralFeature feature
                        && List.of(features).contains(feature.getName())) {
                    heard.add(feature.getName() + ": " + change.getOldValue() + " to " + change.getNewValue());
                }
            }
        });
        return heard;
    }

    @Test
    void whoListensHearsWhatAMoveChangedNearAndFar() {
        List<String> count = listen(page, "count");
        List<String> free = listen(normal, "free_pages");
        cursor.moveTo(run.start());
        assertEquals(List.of(), count, "free at the end, free at the start");
        cursor.forward(Step.CALL);
        cursor.forward(Step.CALL);
        assertEquals(List.of("count: 0 to 1"), count);
        assertEquals(List.of("free_pages: 1024 to 1023"), free);
        cursor.back(Step.CALL);
        assertEquals(List.of("count: 0 to 1", "count: 1 to 0"), count);
        cursor.toEnd();
        call("alloc_pages", new Value.Int(Gfp.GFP_KERNEL), new Value.Int(0));
        assertEquals("count: 0 to 1", count.getLast(), "also when something happens");
    }

    @Test
    void listsAndWhatIsComputedFromThemAreHeardToo() {
        FreeArea area = normal.getFree_area().getFirst();
        List<String> blocks = listen(area, "nr_free");
        cursor.moveTo(run.start());
        cursor.forward(Step.CALL);
        cursor.forward(Step.CALL);
        assertEquals(List.of("nr_free: 0 to 1"), blocks);
        assertEquals(List.of(model.page(LAST - 1).orElseThrow()), area.getFree_list());
    }

    @Test
    void eachMoveTellsAsMuchAsADirectComparisonFinds() {
        List<String> heard = listen(normal, "free_pages");
        int before = normal.getFree_pages();
        for (int i = 0; i < 50; i++) {
            heard.clear();
            cursor.moveTo(run.start() + (i * 7919L) % (run.end() - run.start()));
            int after = normal.getFree_pages();
            assertEquals(before == after ? List.of() : List.of("free_pages: " + before + " to " + after), heard);
            before = after;
        }
    }

    @Test
    void valuesAreSetOnABranchAndBelongToItsCourse() {
        assertThrows(UnsupportedOperationException.class, () -> page.setCount(9));
        cursor.moveTo(run.end() / 2);
        Run branch = cursor.branch();
        PagewalkModel other = new PagewalkModel(branch.machine().tables(), branch);
        Page same = other.page(5).orElseThrow();
        List<String> heard = listen(same, "count");
        long digest = branch.machine().store().digest();
        same.setCount(9);
        same.LockPage();
        assertEquals(List.of("count: 0 to 9"), heard);
        assertTrue(same.PageLocked());
        branch.cursor().moveTo(branch.start());
        assertEquals(digest, branch.machine().store().digest());
        assertEquals(List.of("count: 0 to 9", "count: 9 to 0"), heard);
        assertThrows(IllegalStateException.class, () -> same.setCount(3), "in the branch's past");
        branch.cursor().toEnd();
        assertEquals(9, same.getCount());
        assertFalse(model.page(5).orElseThrow().PageLocked());
    }

    @Test
    void aRangeOfOneRunIsImportedIntoABranchOfAnotherMachine() throws IOException, ImportException {
        cursor.moveTo(run.end() / 2);
        List<Handle> range = new ArrayList<>(normal.getFree_area());
        for (int pfn = 900; pfn <= LAST; pfn++) {
            range.add((Handle) model.page(pfn).orElseThrow());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XmiExport.write(range, file);

        Run target = Run.record(Machine.bareZone(LAST + 1), RunLimits.DEFAULT);
        PagewalkModel recorded = new PagewalkModel(target.machine().tables(), target);
        assertThrows(ImportException.class,
                () -> XmiImport.read(new ByteArrayInputStream(file.toByteArray()), recorded));
        Run branch = target.cursor().branch();
        PagewalkModel into = new PagewalkModel(branch.machine().tables(), branch);
        XmiImport.read(new ByteArrayInputStream(file.toByteArray()), into);
        for (int pfn = 900; pfn <= LAST; pfn++) {
            assertTrue(EcoreUtil.equals(model.page(pfn).orElseThrow(), into.page(pfn).orElseThrow()), "page " + pfn);
        }
        Zone zone = into.page(LAST).orElseThrow().getZone();
        for (int order = 0; order < normal.getFree_area().size(); order++) {
            assertEquals(rows(normal.getFree_area().get(order).getFree_list()),
                    rows(zone.getFree_area().get(order).getFree_list()));
        }
    }

    private static List<Integer> rows(List<Page> pages) {
        return pages.stream().map(Handle::row).toList();
    }
}
