/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.emulator.service.Distribution;

import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.DeviceClient;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device Client</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DeviceClientImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DeviceClientImpl#isRaw <em>Raw</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DeviceClientImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DeviceClientImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DeviceClientImpl#getPause <em>Pause</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceClientImpl extends MinimalEObjectImpl.Container implements DeviceClient {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #isRaw() <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRaw()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RAW_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRaw() <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRaw()
	 * @generated
	 * @ordered
	 */
	protected boolean raw = RAW_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MESSAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected Integer messages = MESSAGES_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceClientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.DEVICE_CLIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DEVICE_CLIENT__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRaw() {
		return raw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaw(boolean newRaw) {
		boolean oldRaw = raw;
		raw = newRaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DEVICE_CLIENT__RAW, oldRaw, raw));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DEVICE_CLIENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMessages() {
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessages(Integer newMessages) {
		Integer oldMessages = messages;
		messages = newMessages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DEVICE_CLIENT__MESSAGES, oldMessages, messages));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DEVICE_CLIENT__PAUSE, oldPause, pause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.DEVICE_CLIENT__PATH:
				return getPath();
			case AmpPackage.DEVICE_CLIENT__RAW:
				return isRaw();
			case AmpPackage.DEVICE_CLIENT__TEXT:
				return getText();
			case AmpPackage.DEVICE_CLIENT__MESSAGES:
				return getMessages();
			case AmpPackage.DEVICE_CLIENT__PAUSE:
				return getPause();
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
			case AmpPackage.DEVICE_CLIENT__PATH:
				setPath((String)newValue);
				return;
			case AmpPackage.DEVICE_CLIENT__RAW:
				setRaw((Boolean)newValue);
				return;
			case AmpPackage.DEVICE_CLIENT__TEXT:
				setText((String)newValue);
				return;
			case AmpPackage.DEVICE_CLIENT__MESSAGES:
				setMessages((Integer)newValue);
				return;
			case AmpPackage.DEVICE_CLIENT__PAUSE:
				setPause((Distribution)newValue);
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
			case AmpPackage.DEVICE_CLIENT__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case AmpPackage.DEVICE_CLIENT__RAW:
				setRaw(RAW_EDEFAULT);
				return;
			case AmpPackage.DEVICE_CLIENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AmpPackage.DEVICE_CLIENT__MESSAGES:
				setMessages(MESSAGES_EDEFAULT);
				return;
			case AmpPackage.DEVICE_CLIENT__PAUSE:
				setPause(PAUSE_EDEFAULT);
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
			case AmpPackage.DEVICE_CLIENT__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case AmpPackage.DEVICE_CLIENT__RAW:
				return raw != RAW_EDEFAULT;
			case AmpPackage.DEVICE_CLIENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AmpPackage.DEVICE_CLIENT__MESSAGES:
				return MESSAGES_EDEFAULT == null ? messages != null : !MESSAGES_EDEFAULT.equals(messages);
			case AmpPackage.DEVICE_CLIENT__PAUSE:
				return PAUSE_EDEFAULT == null ? pause != null : !PAUSE_EDEFAULT.equals(pause);
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
		result.append(" (path: ");
		result.append(path);
		result.append(", raw: ");
		result.append(raw);
		result.append(", text: ");
		result.append(text);
		result.append(", messages: ");
		result.append(messages);
		result.append(", pause: ");
		result.append(pause);
		result.append(')');
		return result.toString();
	}

} //DeviceClientImpl
