/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rpmsgtracer.ui.trace.OpenTraceJob;

/** Opens the trace folder, memory image or scenario that is selected, for instance in the Project Explorer. */
public final class OpenSelectedHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        Optional.ofNullable(Adapters.adapt(selected, IResource.class)).map(IResource::getLocation).map(IPath::toPath)
                .map(TraceLocation::of).map(OpenTraceJob::new).ifPresent(OpenTraceJob::schedule);
        return null;
    }
}
