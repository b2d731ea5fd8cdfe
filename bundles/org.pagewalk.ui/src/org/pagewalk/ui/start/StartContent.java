/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.pagewalk.picture.Ink;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.Presenting;

/** What the start page shows, from top to bottom: what this is, four things to do, what was run last, where to read on. */
public final class StartContent extends ScrolledComposite {
    private static final int MARGIN = 26;
    private static final int GAP = 14;
    private static final int LINE_GAP = 6;
    private static final int CARD_WIDTH = 280;
    private static final int LIST_WIDTH = 360;
    private static final double HEADLINE = 2.2;
    private static final double SUBTITLE = 1.25;
    private static final double HEADING = 1.2;
    private static final double TEXT = 1.1;

    private final StartActions actions;
    private final Composite page;
    private final List<StartCard> cards = new ArrayList<>();
    private final List<Composite> grounds = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();
    private final Label headline;
    private final Label subtitle;
    private final Composite four;
    private final Composite below;
    private final Composite recent;
    private List<IFile> shown = List.of();
    private final Presenting presenting;

    StartContent(Composite parent, StartActions actions, Presenting presenting) {
        super(parent, SWT.V_SCROLL);
        this.presenting = presenting;
        this.actions = actions;
        setExpandHorizontal(true);
        setExpandVertical(true);
        page = ground(this);
        page.setLayout(new Below(MARGIN, MARGIN, GAP));
        setContent(page);

        Composite head = ground(page);
        head.setLayout(new Below(0, 0, LINE_GAP));
        headline = label(head, Messages.Start_Title);
        subtitle = label(head, Messages.Start_Subtitle);

        four = ground(page);
        card(four, Messages.Start_Run, runText(), Messages.Start_RunButton, actions::runFirst);
        card(four, Messages.Start_Write, Messages.Start_WriteText, Messages.Start_WriteButton, actions::write);
        card(four, Messages.Start_Learn, Messages.Start_LearnText, Messages.Start_LearnButton, actions::learn);
        card(four, Messages.Start_Lab, Messages.Start_LabText, Messages.Start_LabButton, actions::openLab);

        below = ground(page);
        recent = list(below, Messages.Start_Yours);
        Composite more = list(below, Messages.Start_More);
        link(more, Messages.Start_Help, actions::help);
        link(more, Messages.Start_Examples, actions::examples);
        link(more, Messages.Start_Keys, actions::keys);
        link(more, presentText(), actions::present);
        notes.add(label(more, Messages.Start_Return));
        fillRecent();
        addListener(SWT.Resize, event -> fit());
    }

    /** Puts the keyboard on the first thing to do. */
    void focus() {
        cards.getFirst().button().setFocus();
    }

    /** Lists what was run since the page was last looked at. */
    void showWhatIsNew() {
        if (!actions.recent().equals(shown)) {
            fillRecent();
            style();
        }
    }

    /** Takes the colours of the workbench, and larger letters for a room of people. */
    void style() {
        StartStyle style = new StartStyle(this, presenting);
        StartStyle.ownColours(this).setBackground(style.colour(Ink.BACKGROUND));
        grounds.removeIf(Composite::isDisposed);
        notes.removeIf(Label::isDisposed);
        grounds.forEach(ground -> style.paint(ground, Ink.BACKGROUND, Ink.TEXT, 1));
        style.paint(headline, Ink.BACKGROUND, Ink.TEXT, HEADLINE);
        headline.setFont(style.font(HEADLINE, SWT.BOLD));
        style.paint(subtitle, Ink.BACKGROUND, Ink.MUTED, SUBTITLE);
        headings.forEach(heading -> style.paint(heading, Ink.BACKGROUND, Ink.TEXT, HEADING));
        headings.forEach(heading -> heading.setFont(style.font(HEADING, SWT.BOLD)));
        notes.forEach(note -> style.paint(note, Ink.BACKGROUND, Ink.MUTED, TEXT));
        grounds.stream().flatMap(ground -> List.of(ground.getChildren()).stream()).filter(Hyperlink.class::isInstance)
                .forEach(link -> style.paint(link, Ink.BACKGROUND, Ink.FREE_EDGE, TEXT));
        cards.forEach(card -> card.style(style));
        four.setLayout(new Beside(style.pixels(CARD_WIDTH), GAP));
        below.setLayout(new Beside(style.pixels(LIST_WIDTH), GAP));
        fit();
        page.layout(true, true);
    }

    private void fit() {
        int width = getClientArea().width;
        if (width > 0) {
            setMinSize(0, page.computeSize(width, SWT.DEFAULT).y);
        }
    }

    private void fillRecent() {
        shown = actions.recent();
        for (var child : recent.getChildren()) {
            if (!headings.contains(child)) {
                child.dispose();
            }
        }
        for (IFile scenario : shown) {
            link(recent, scenario.getFullPath().makeRelative().toString(), () -> actions.run(scenario));
        }
        if (shown.isEmpty()) {
            notes.add(label(recent, Messages.Start_NoneYet));
        }
    }

    private String runText() {
        String keys = actions.keysOf(PagewalkIds.RUN_COMMAND);
        return keys.isEmpty() ? Messages.Start_RunText : NLS.bind(Messages.Start_RunKey, Messages.Start_RunText, keys);
    }

    private String presentText() {
        String keys = actions.keysOf(PagewalkIds.PRESENT_COMMAND);
        return keys.isEmpty() ? Messages.Start_Present : NLS.bind(Messages.Start_PresentKey, Messages.Start_Present, keys);
    }

    private Composite ground(Composite parent) {
        Composite ground = StartStyle.ownColours(new Composite(parent, SWT.NONE));
        grounds.add(ground);
        return ground;
    }

    private void card(Composite row, String title, String text, String button, Runnable action) {
        cards.add(new StartCard(row, cards.size() + 1, title, text, button, action));
    }

    private Composite list(Composite row, String title) {
        Composite list = ground(row);
        list.setLayout(new Below(0, 0, LINE_GAP));
        headings.add(label(list, title));
        return list;
    }

    private static Label label(Composite parent, String text) {
        Label label = StartStyle.ownColours(new Label(parent, SWT.WRAP));
        label.setText(text);
        return label;
    }

    private static void link(Composite parent, String text, Runnable action) {
        Hyperlink link = StartStyle.ownColours(new Hyperlink(parent, SWT.WRAP));
        link.setText(text);
        link.setUnderlined(true);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
    }
}
