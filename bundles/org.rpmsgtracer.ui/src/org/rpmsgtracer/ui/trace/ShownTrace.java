/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.Throttler;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.session.SessionListener;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/**
 * The trace that the workbench shows, which part of it and which message of it: what keeps all views together. Used on
 * the UI thread only; the session's news arrive there through a throttle.
 */
public final class ShownTrace {

    /** What a listener is told of. Window and selection in time are the {@link TimeNavigator}'s to tell. */
    public enum Change {
        /** Another trace is shown, or none. */
        TRACE,
        /** The trace grew, or its recording ended or failed. */
        CONTENT,
        /** Another message is selected, or none. */
        MESSAGE
    }

    /** Told after something changed. */
    public interface Listener {
        void changed(Change change);
    }

    /** Views are brought up to date this often at most. */
    private static final Duration NEWS_EVERY = Duration.ofMillis(50);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final TimeNavigator time = new TimeNavigator();
    private @Nullable TraceSession session;
    private @Nullable SessionListener news;
    private Optional<MessageRow> message = Optional.empty();
    private boolean failureTold;

    public ShownTrace() {
        time.addListener(this::freezeToKeepSelectionInSight);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** The trace; empty while there is none. */
    public Optional<TraceSession> session() {
        return Optional.ofNullable(session);
    }

    /** Everything known of the trace by now; the empty index while there is no trace. */
    public TraceIndex index() {
        TraceSession shown = session;
        return shown == null ? TraceIndex.empty() : shown.index();
    }

    /** Which part of the trace the time views show. */
    public TimeNavigator time() {
        return time;
    }

    /** The selected message. */
    public Optional<MessageRow> message() {
        return message;
    }

    /** Shows {@code opened} from its beginning, or at its end while it is being recorded. The last trace is closed. */
    public void show(TraceSession opened) {
        detach().ifPresent(ShownTrace::closeInBackground);
        Throttler throttle = new Throttler(Display.getCurrent(), NEWS_EVERY, () -> takeNews(opened));
        SessionListener listener = changed -> throttle.throttledExec();
        opened.addListener(listener);
        session = opened;
        news = listener;
        failureTold = false;
        message = Optional.empty();
        time.open(extent(opened.index()), opened.live());
        tell(Change.TRACE);
        takeNews(opened);
    }

    /** Closes the trace, if there is one: the views become empty. */
    public void close() {
        detach().ifPresent(closed -> {
            message = Optional.empty();
            time.open(new TimeRange(0, 0), false);
            tell(Change.TRACE);
            closeInBackground(closed);
        });
    }

    /** Closes the trace at once and tells nobody: the workbench ends. */
    public void shutDown() {
        detach().ifPresent(TraceSession::close);
    }

    /** Selects a message and moves the cursor to it; a live trace is frozen so that it stays in sight. */
    public void select(MessageRow selected) {
        message = Optional.of(selected);
        time.select(TimeSelection.at(selected.timeNs()));
        time.reveal(selected.timeNs());
        tell(Change.MESSAGE);
    }

    private void freezeToKeepSelectionInSight(TimeNavigator.Change change) {
        if (change == TimeNavigator.Change.SELECTION && time.selection().isPresent()) {
            time.setFollowing(false);
        }
    }

    private void takeNews(TraceSession from) {
        if (from != session) {
            return;
        }
        time.setExtent(extent(from.index()));
        if (!from.live()) {
            time.setAtRest();
        }
        tell(Change.CONTENT);
        from.failure().ifPresent(failure -> tellFailure(failure.sentence(), failure.cause()));
    }

    /**
     * A question could not be answered as the trace's file broke. Of no interest once another trace is shown: the file
     * of the old one is closed under questions that are still on their way.
     */
    public void readingFailed(TraceSession asked, UncheckedIOException trouble) {
        if (asked == session) {
            tellFailure(String.valueOf(trouble.getMessage()), trouble);
        }
    }

    /** Recording or reading broke off: told once; what was recorded before stays in the views. */
    private void tellFailure(String sentence, Throwable cause) {
        if (!failureTold) {
            failureTold = true;
            StatusManager.getManager().handle(new Status(IStatus.ERROR, TracerPlugin.ID, sentence, cause),
                    StatusManager.SHOW);
        }
    }

    private Optional<TraceSession> detach() {
        TraceSession old = session;
        SessionListener listener = news;
        if (old != null && listener != null) {
            old.removeListener(listener);
        }
        session = null;
        news = null;
        return Optional.ofNullable(old);
    }

    private void tell(Change change) {
        for (Listener listener : listeners) {
            listener.changed(change);
        }
    }

    private static TimeRange extent(TraceIndex index) {
        return new TimeRange(index.startNs(), Math.max(index.startNs(), index.endNs()));
    }

    /** Ending a recording writes its last packet. */
    private static void closeInBackground(TraceSession old) {
        Job.createSystem("Close " + old.name(), (ICoreRunnable) monitor -> old.close()).schedule();
    }
}
