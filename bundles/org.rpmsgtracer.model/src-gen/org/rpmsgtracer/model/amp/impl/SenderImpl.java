/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.emulator.endpoint.Patience;

import org.rpmsgtracer.emulator.service.Distribution;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.EndpointRequest;
import org.rpmsgtracer.model.amp.Sender;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sender</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SenderImpl#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SenderImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SenderImpl#getBurst <em>Burst</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SenderImpl#getGap <em>Gap</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SenderImpl#getPause <em>Pause</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SenderImpl#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SenderImpl#getMessages <em>Messages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SenderImpl extends MinimalEObjectImpl.Container implements Sender {
	/**
	 * The cached value of the '{@link #getEndpoint() <em>Endpoint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected EndpointRequest endpoint;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final Distribution LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected Distribution length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getBurst() <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurst()
	 * @generated
	 * @ordered
	 */
	protected static final Distribution BURST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBurst() <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurst()
	 * @generated
	 * @ordered
	 */
	protected Distribution burst = BURST_EDEFAULT;

	/**
	 * The default value of the '{@link #getGap() <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGap()
	 * @generated
	 * @ordered
	 */
	protected static final Distribution GAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGap() <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGap()
	 * @generated
	 * @ordered
	 */
	protected Distribution gap = GAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPause() <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPause()
	 * @generated
	 * @ordered
	 */
	protected static final Distribution PAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPause() <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPause()
	 * @generated
	 * @ordered
	 */
	protected Distribution pause = PAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected static final Patience PATIENCE_EDEFAULT = (Patience)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getPatience(), "wait");

	/**
	 * The cached value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected Patience patience = PATIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final Long MESSAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected Long messages = MESSAGES_EDEFAULT;

	/**
	 * This is true if the Messages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean messagesESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SenderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.SENDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EndpointRequest getEndpoint() {
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEndpoint(EndpointRequest newEndpoint, NotificationChain msgs) {
		EndpointRequest oldEndpoint = endpoint;
		endpoint = newEndpoint;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AmpPackage.SENDER__ENDPOINT, oldEndpoint, newEndpoint);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndpoint(EndpointRequest newEndpoint) {
		if (newEndpoint != endpoint) {
			NotificationChain msgs = null;
			if (endpoint != null)
				msgs = ((InternalEObject)endpoint).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AmpPackage.SENDER__ENDPOINT, null, msgs);
			if (newEndpoint != null)
				msgs = ((InternalEObject)newEndpoint).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AmpPackage.SENDER__ENDPOINT, null, msgs);
			msgs = basicSetEndpoint(newEndpoint, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SENDER__ENDPOINT, newEndpoint, newEndpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distribution getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(Distribution newLength) {
		Distribution oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SENDER__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distribution getBurst() {
		return burst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBurst(Distribution newBurst) {
		Distribution oldBurst = burst;
		burst = newBurst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SENDER__BURST, oldBurst, burst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distribution getGap() {
		return gap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGap(Distribution newGap) {
		Distribution oldGap = gap;
		gap = newGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SENDER__GAP, oldGap, gap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distribution getPause() {
		return pause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPause(Distribution newPause) {
		Distribution oldPause = pause;
		pause = newPause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SENDER__PAUSE, oldPause, pause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Patience getPatience() {
		return patience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatience(Patience newPatience) {
		Patience oldPatience = patience;
		patience = newPatience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SENDER__PATIENCE, oldPatience, patience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMessages() {
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessages(Long newMessages) {
		Long oldMessages = messages;
		messages = newMessages;
		boolean oldMessagesESet = messagesESet;
		messagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SENDER__MESSAGES, oldMessages, messages, !oldMessagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMessages() {
		Long oldMessages = messages;
		boolean oldMessagesESet = messagesESet;
		messages = MESSAGES_EDEFAULT;
		messagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AmpPackage.SENDER__MESSAGES, oldMessages, MESSAGES_EDEFAULT, oldMessagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMessages() {
		return messagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AmpPackage.SENDER__ENDPOINT:
				return basicSetEndpoint(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.SENDER__ENDPOINT:
				return getEndpoint();
			case AmpPackage.SENDER__LENGTH:
				return getLength();
			case AmpPackage.SENDER__BURST:
				return getBurst();
			case AmpPackage.SENDER__GAP:
				return getGap();
			case AmpPackage.SENDER__PAUSE:
				return getPause();
			case AmpPackage.SENDER__PATIENCE:
				return getPatience();
			case AmpPackage.SENDER__MESSAGES:
				return getMessages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AmpPackage.SENDER__ENDPOINT:
				setEndpoint((EndpointRequest)newValue);
				return;
			case AmpPackage.SENDER__LENGTH:
				setLength((Distribution)newValue);
				return;
			case AmpPackage.SENDER__BURST:
				setBurst((Distribution)newValue);
				return;
			case AmpPackage.SENDER__GAP:
				setGap((Distribution)newValue);
				return;
			case AmpPackage.SENDER__PAUSE:
				setPause((Distribution)newValue);
				return;
			case AmpPackage.SENDER__PATIENCE:
				setPatience((Patience)newValue);
				return;
			case AmpPackage.SENDER__MESSAGES:
				setMessages((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AmpPackage.SENDER__ENDPOINT:
				setEndpoint((EndpointRequest)null);
				return;
			case AmpPackage.SENDER__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case AmpPackage.SENDER__BURST:
				setBurst(BURST_EDEFAULT);
				return;
			case AmpPackage.SENDER__GAP:
				setGap(GAP_EDEFAULT);
				return;
			case AmpPackage.SENDER__PAUSE:
				setPause(PAUSE_EDEFAULT);
				return;
			case AmpPackage.SENDER__PATIENCE:
				setPatience(PATIENCE_EDEFAULT);
				return;
			case AmpPackage.SENDER__MESSAGES:
				unsetMessages();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AmpPackage.SENDER__ENDPOINT:
				return endpoint != null;
			case AmpPackage.SENDER__LENGTH:
				return LENGTH_EDEFAULT == null ? length != null : !LENGTH_EDEFAULT.equals(length);
			case AmpPackage.SENDER__BURST:
				return BURST_EDEFAULT == null ? burst != null : !BURST_EDEFAULT.equals(burst);
			case AmpPackage.SENDER__GAP:
				return GAP_EDEFAULT == null ? gap != null : !GAP_EDEFAULT.equals(gap);
			case AmpPackage.SENDER__PAUSE:
				return PAUSE_EDEFAULT == null ? pause != null : !PAUSE_EDEFAULT.equals(pause);
			case AmpPackage.SENDER__PATIENCE:
				return PATIENCE_EDEFAULT == null ? patience != null : !PATIENCE_EDEFAULT.equals(patience);
			case AmpPackage.SENDER__MESSAGES:
				return isSetMessages();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (length: ");
		result.append(length);
		result.append(", burst: ");
		result.append(burst);
		result.append(", gap: ");
		result.append(gap);
		result.append(", pause: ");
		result.append(pause);
		result.append(", patience: ");
		result.append(patience);
		result.append(", messages: ");
		if (messagesESet) result.append(messages); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //SenderImpl
