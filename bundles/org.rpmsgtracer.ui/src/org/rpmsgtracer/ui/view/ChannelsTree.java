/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.model.RpmsgFactory;
import org.rpmsgtracer.model.TracedSystem;
import org.rpmsgtracer.model.convert.ModelConverter;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.trace.ShownTrace;
import org.rpmsgtracer.ui.widget.time.TimeFormat;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/**
 * A tree of the processors, virtio devices, vrings, channels and endpoints as they stand at the cursor, or at the newest
 * event while the tail is followed or nothing is selected. UI thread only; states are computed on a worker.
 */
final class ChannelsTree {

    private static final TimeFormat TIME = new TimeFormat(0);

    private final ShownTrace shown;
    private final Consumer<String> describe;
    private final LatestQuery query = new LatestQuery("channels");
    private final TreeViewer viewer;
    private final Display display;
    private Optional<ModelConverter> model = Optional.empty();
    private Runnable updated = () -> {};

    /**
     * Creates the tree and keeps it up to date until it is disposed.
     *
     * @param parent   gets the tree as a child
     * @param shown    the trace
     * @param describe takes a line on what is shown
     */
    ChannelsTree(Composite parent, ShownTrace shown, Consumer<String> describe) {
        this.shown = shown;
        this.describe = describe;
        display = parent.getDisplay();
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new ModelContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ModelLabels()));
        viewer.setComparator(new OpenFirst());
        viewer.setUseHashlookup(true);

        ShownTrace.Listener onTrace = this::traceChanged;
        TimeNavigator.Listener onTime = this::timeChanged;
        shown.addListener(onTrace);
        shown.time().addListener(onTime);
        viewer.getControl().addDisposeListener(event -> {
            shown.removeListener(onTrace);
            shown.time().removeListener(onTime);
            query.close();
        });
        traceChanged(ShownTrace.Change.TRACE);
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Hides channels and endpoints that are closed, or shows them too. */
    void setOnlyOpen(boolean only) {
        viewer.setFilters(only ? new ViewerFilter[] {new OpenOnly()} : new ViewerFilter[0]);
    }

    /** Calls {@code listener} after each update; the last one given counts. */
    void onUpdate(Runnable listener) {
        updated = listener;
    }

    private void traceChanged(ShownTrace.Change change) {
        switch (change) {
            case TRACE -> {
                model = shown.session().map(ChannelsTree::emptyModel);
                viewer.setInput(model.map(ModelConverter::system).orElseGet(ChannelsTree::nothing));
                describe.accept(model.isPresent() ? "" : "No trace is open. File > Open RPMsg Trace\u2026 opens one.");
                shown.session().ifPresent(this::askState);
            }
            case CONTENT -> {
                if (instant().isEmpty()) {
                    shown.session().ifPresent(this::askState);
                }
            }
            case MESSAGE -> {
                // the cursor moves along with it
            }
        }
    }

    private void timeChanged(TimeNavigator.Change change) {
        if (change == TimeNavigator.Change.SELECTION || change == TimeNavigator.Change.FOLLOWING) {
            shown.session().ifPresent(this::askState);
        }
    }

    /** The instant that the user looks at; empty: the newest event. */
    private OptionalLong instant() {
        TimeNavigator time = shown.time();
        if (time.following()) {
            return OptionalLong.empty();
        }
        return time.selection().map(TimeSelection::t2Ns).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private void askState(TraceSession session) {
        OptionalLong instant = instant();
        query.ask(() -> {
            SystemState state;
            try {
                state = instant.isPresent() ? session.stateAt(instant.getAsLong()) : session.index().latest();
            } catch (UncheckedIOException e) {
                display.asyncExec(() -> shown.readingFailed(session, e));
                return;
            }
            display.asyncExec(() -> {
                if (!viewer.getControl().isDisposed() && shown.session().filter(session::equals).isPresent()) {
                    model.ifPresent(converter -> update(converter, state, instant));
                }
            });
        });
    }

    private void update(ModelConverter converter, SystemState state, OptionalLong instant) {
        long timeNs = instant.orElse(state.timeNs());
        List<EObject> filled = elementsWithContents(converter);
        converter.update(state, timeNs);
        viewer.refresh();
        List<EObject> newlyFilled = elementsWithContents(converter);
        newlyFilled.removeAll(filled);
        newlyFilled.forEach(element -> viewer.setExpandedState(element, true));
        describe.accept((instant.isPresent() ? "At " : "Newest: ") + TIME.instant(timeNs));
        updated.run();
    }

    /** Processors and devices that have something to expand. */
    private static List<EObject> elementsWithContents(ModelConverter converter) {
        List<EObject> elements = new ArrayList<>(converter.system().eContents());
        elements.removeIf(element -> element.eContents().isEmpty());
        return elements;
    }

    /** An input without elements: the viewer keeps none from before. */
    private static TracedSystem nothing() {
        return RpmsgFactory.eINSTANCE.createTracedSystem();
    }

    private static ModelConverter emptyModel(TraceSession session) {
        return new ModelConverter(session.name(), session.source());
    }
}
