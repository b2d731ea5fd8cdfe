/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.pagewalk.picture.FreeAreasScene;
import org.pagewalk.picture.FreeAreasScene.Options;
import org.pagewalk.picture.FreeLists;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RunService;

/**
 * The free lists of one zone of the current run's machine, order by order (Gorman 6.1). What is picked here
 * becomes the workbench's selection, so the Properties view shows it.
 */
public class FreeAreasView extends ViewPart {
    /** Shown first: kernel allocations come from here. */
    private static final String KERNELS_OWN_ZONE = "Normal";

    private final PickedObject selection = new PickedObject();
    private List<FreeLists> zones = List.of();
    private Optional<CurrentRun> run = Optional.empty();
    private Composite pages;
    private Composite empty;
    private Composite picture;
    private Composite zoneBar;
    private Combo zoneChooser;
    private SceneCanvas canvas;
    private Runnable stopListening = () -> { };

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = new EmptyState(pages, getSite(), Messages.FreeAreas_EmptyTitle,
                NLS.bind(Messages.FreeAreas_Empty, PagewalkIds.EXAMPLES_WIZARD, PagewalkIds.NEW_SCENARIO_WIZARD));
        picture = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(picture);
        createZoneBar();
        canvas = new SceneCanvas(picture, this::picked);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        getSite().setSelectionProvider(selection);

        RunService runs = getSite().getService(RunService.class);
        stopListening = runs.listen(run -> pages.getDisplay().asyncExec(() -> show(run)));
        show(runs.current());
    }

    @Override
    public void setFocus() {
        if (picture.isVisible()) {
            canvas.setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        stopListening.run();
        super.dispose();
    }

    private void createZoneBar() {
        zoneBar = new Composite(picture, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(zoneBar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(zoneBar);
        new Label(zoneBar, SWT.NONE).setText(Messages.FreeAreas_Zone);
        zoneChooser = new Combo(zoneBar, SWT.READ_ONLY);
        zoneChooser.addListener(SWT.Selection, event -> showZone());
    }

    private void show(Optional<CurrentRun> another) {
        if (pages.isDisposed()) {
            return;
        }
        run = another;
        if (another.isPresent()) {
            fill(another.get());
        } else {
            setContentDescription("");
            picked(Target.NONE);
            turnTo(empty);
        }
    }

    private void fill(CurrentRun another) {
        zones = FreeLists.zonesOf(another.machine());
        String before = zoneChooser.getText();
        zoneChooser.setItems(zones.stream().map(z -> z.zone().name()).toArray(String[]::new));
        zoneChooser.select(Math.max(0, zoneChooser.indexOf(before.isEmpty() ? KERNELS_OWN_ZONE : before)));
        boolean choice = zones.size() > 1;
        zoneBar.setVisible(choice);
        ((GridData) zoneBar.getLayoutData()).exclude = !choice;
        picture.layout(true, true);
        turnTo(picture);
        setContentDescription(NLS.bind(Messages.FreeAreas_Run, another.file().getName(), another.machine().spec().words()));
        showZone();
    }

    private void showZone() {
        canvas.show((width, picked) -> FreeAreasScene.of(zone(), Options.plain().wide(width).select(picked)));
        picked(Target.NONE);
    }

    private FreeLists zone() {
        return zones.get(zoneChooser.getSelectionIndex());
    }

    private void turnTo(Composite page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    private void picked(Target target) {
        selection.setSelection(run.flatMap(r -> r.objectOf(target)).map(StructuredSelection::new)
                .orElse(StructuredSelection.EMPTY));
        getViewSite().getActionBars().getStatusLineManager().setMessage(words(target));
    }

    /** What the status line says of a block or of a free area. */
    private String words(Target target) {
        if (target.isNone()) {
            return "";
        }
        String name = zone().zone().name();
        String pages = number(1 << target.order(), Messages.FreeAreas_OnePage, Messages.FreeAreas_Pages);
        if (target.table().equals("FreeArea")) {
            String blocks = number(zone().count(target.order()), Messages.FreeAreas_OneBlock, Messages.FreeAreas_Blocks);
            return NLS.bind(Messages.FreeAreas_Area, new Object[] { target.order(), name, blocks, pages });
        }
        int last = target.row() + (1 << target.order()) - 1;
        long bytes = zone().zone().pageBytes();
        String frames = NLS.bind(last == target.row() ? Messages.FreeAreas_Frame : Messages.FreeAreas_Frames, target.row(), last);
        return NLS.bind(Messages.FreeAreas_Block, new Object[] { target.order(), pages, name, frames,
                hex(target.row() * bytes), hex((last + 1) * bytes - 1) });
    }

    private static String number(int n, String one, String many) {
        return n == 1 ? one : NLS.bind(many, n);
    }

    private static String hex(long address) {
        return String.format("0x%08x", address);
    }
}
