/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Where;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.views.PictureExport;
import org.pagewalk.ui.views.RunView;

/** The step bar: where in the run the present moment is, the ways to others, and below them the whole run as a strip. */
public final class TimelineView extends RunView<TimelineView.Place> {
    private static final String COMMAND = "org.pagewalk.ui.step.";
    private static final List<List<String>> BUTTONS = List.of(List.of("toStart", "backLine", "backCall", "backEvent"),
            List.of("forwardEvent", "forwardCall", "forwardLine", "toEnd"), List.of("toLine", "previousFailure", "nextFailure", "toMoment"),
            List.of("selectionBack", "selectionForward"));

    /** Where the run is, and that in words. */
    record Place(CurrentRun run, Where where, String words) {
    }

    private Label place;
    private Strip strip;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        BUTTONS.forEach(group -> {
            group.forEach(id -> tools.add(button(COMMAND + id)));
            tools.add(new Separator());
        });
        GridDataFactory.swtDefaults().applyTo(tools.createControl(bar));
        place = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(place);
        strip = new Strip(content, this::goTo);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(strip);
        getViewSite().getActionBars().getToolBarManager().add(PictureExport.action(getSite().getShell(), "timeline", strip::theme, strip::draw));
        return content;
    }

    /** A button that says its name and its key. */
    private CommandContributionItem button(String command) {
        CommandContributionItemParameter button = new CommandContributionItemParameter(getSite(), null, command,
                CommandContributionItem.STYLE_PUSH);
        String key = getSite().getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
        try {
            String name = getSite().getService(ICommandService.class).getCommand(command).getName();
            button.tooltip = key == null ? name : NLS.bind(Messages.Timeline_Button, name, key);
        } catch (NotDefinedException e) {
            throw new IllegalStateException("plugin.xml defines " + command, e);
        }
        return new CommandContributionItem(button);
    }

    @Override
    public void setFocus() {
        if (strip == null || !strip.setFocus()) {
            super.setFocus();
        }
    }

    @Override
    protected Place look(CurrentRun run, Progress progress) {
        Where where = run.run().cursor().where();
        Narration narration = new Narration(run.run());
        String line = where.line().isPresent() ? NLS.bind(Messages.Timeline_Line, where.line().getAsInt()) : Messages.Timeline_Boot;
        String functions = where.functions().stream().map(narration::words).map(words -> words.replaceAll("\\(.*", ""))
                .collect(Collectors.joining(" \u203a "));
        String last = where.last().map(narration::words).orElse("");
        String words = NLS.bind(Messages.Timeline_Place, new Object[] {line, grouped(where.moment()), grouped(run.run().end())});
        return new Place(run, where, words + (functions.isEmpty() ? "" : "   \u00b7   " + functions)
                + (last.isEmpty() ? "" : "   \u00b7   " + last));
    }

    @Override
    protected void show(Place seen) {
        place.setText(seen.words.replace("&", "&&"));
        place.setToolTipText(seen.words);
        strip.show(seen.run, seen.where.moment());
    }

    private void goTo(long moment) {
        runs().goTo(moment);
    }

    /** 1234567 as 1,234,567. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
